package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.ui.ProvenanceIds;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;

class DarkThemeTest {

    private RecordedProject project;
    private ProvenanceViewPage view;
    private String before;

    @BeforeEach
    void darken() throws Exception {
        before = Ui.call(() -> themes().getActiveTheme().getId());
        project = new RecordedProject().recorded();
        view = ProvenanceViewPage.open();
        Ui.run(() -> themes().setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false));
    }

    @AfterEach
    void lighten() throws Exception {
        Ui.run(() -> themes().setTheme(before, false));
        view.close();
        project.close();
    }

    @Test
    void recordCanBeReadInTheDark() throws Exception {
        Ui.run(() -> IDE.openEditor(Ui.page(), project.file(), "org.eclipse.ui.DefaultTextEditor"));
        view.awaitBanner("The record is intact.");

        assertTrue(view.contrastOfDetails() > 4.5, () -> "contrast " + view.contrastOfDetails());
        Screenshot.take("provenance-dark");
        project.flipByteOf("gpt-5-2026");
        view.execute(ProvenanceIds.VERIFY);
        view.awaitBanner("The record was altered after it was written.");
        view.toggleZoom();
        Screenshot.take("provenance-dark-tampered");
        view.toggleZoom();
    }

    private static IThemeEngine themes() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
