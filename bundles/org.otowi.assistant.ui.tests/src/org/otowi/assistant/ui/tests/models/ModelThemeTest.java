package org.otowi.assistant.ui.tests.models;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.preferences.models.ModelsPreferencePage;
import org.otowi.assistant.ui.tests.view.OpenAssistant;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** What models bring to the workbench, in its dark theme. */
class ModelThemeTest {

    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private final IThemeEngine themes = Ui.call(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
    private final ITheme before = Ui.call(themes::getActiveTheme);
    private OpenAssistant assistant;

    @BeforeEach
    void open() {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1270, 950));
        assistant = new OpenAssistant();
        Ui.run(() -> themes.setTheme(DARK, false));
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
    void viewPagesAndPreviewAreDark() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Reply reply = Reply.sse("data: {\"model\":\"m\","
                + "\"choices\":[{\"index\":0,\"delta\":{\"content\":\"The scheme is **upwind**:"
                + "\\n\\n```fortran\\nq(i) = q(i) - c*(q(i) - q(i-1)) ! flux\\n```\\n\"}}]}\n\n").await(end);
        try (ScriptedServer server = ScriptedServer.start(reply);
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            Ui.run(() -> assistant.composer().setText("Which scheme is it?"));
            assistant.push("Preview...");
            Shell preview = Dialogs.await("Preview of What Is Sent");
            Screenshot.take("preview-dark");
            Dialogs.press(preview, "Send");
            assistant.waitFor("The scheme is");
            assistant.photograph("model-streaming-dark");
            PreferenceDialog dialog = preferences();
            assertTrue(Ui.call(() -> dialog.getShell().getBackground().getRGB().red) < 128, "the page is not dark");
            Screenshot.take("preferences-models-dark");
            Ui.run(dialog::close);
            end.countDown();
            assistant.waitFor("Not the whole answer");
        }
    }

    private static PreferenceDialog preferences() {
        return Ui.call(() -> {
            PreferenceDialog opened = PreferencesUtil.createPreferenceDialogOn(Ui.window().getShell(),
                    ModelsPreferencePage.ID, null, null);
            opened.setBlockOnOpen(false);
            opened.open();
            return opened;
        });
    }
}
