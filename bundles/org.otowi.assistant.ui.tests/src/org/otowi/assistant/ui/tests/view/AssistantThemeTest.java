package org.otowi.assistant.ui.tests.view;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.ui.tests.workbench.Ui;

class AssistantThemeTest {

    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private final IThemeEngine themes = Ui.call(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
    private final ITheme before = Ui.call(themes::getActiveTheme);
    private OpenAssistant assistant;

    @BeforeEach
    void open() {
        Ui.run(() -> Ui.window().getShell().setSize(1270, 950));
        assistant = new OpenAssistant();
    }

    /** A widget keeps colours of a theme that the next one does not set, so later tests get a new window. */
    @AfterEach
    void close() {
        assistant.close();
        Ui.run(() -> {
            themes.setTheme(before, false);
            IWorkbenchWindow coloured = Ui.window();
            PlatformUI.getWorkbench().openWorkbenchWindow(null);
            coloured.close();
        });
    }

    @Test
    void pageTurnsDarkWithTheWorkbench() throws Exception {
        assistant.ask("Why?");
        assistant.waitFor("No file is attached");
        Ui.run(() -> themes.setTheme(DARK, false));
        Ui.waitUntil("the page is dark", () -> luminance("backgroundColor") < 100 && luminance("color") > 150);
        assistant.photograph("assistant-dark");
    }

    private double luminance(String property) {
        return (Double) assistant.evaluate("getComputedStyle(document.documentElement)." + property
                + ".match(/[0-9]+/g).reduce((sum, each) => sum + Number(each), 0) / 3");
    }
}
