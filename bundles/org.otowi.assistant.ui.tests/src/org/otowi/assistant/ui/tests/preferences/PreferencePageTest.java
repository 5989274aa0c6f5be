package org.otowi.assistant.ui.tests.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.assistant.ui.preferences.OtowiPreferencePage;
import org.otowi.assistant.workspace.preferences.AssistantPreferences;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;

class PreferencePageTest {

    private final AssistantPreferences preferences = new AssistantPreferences();
    private PreferenceDialog dialog;

    @BeforeEach
    void openPage() {
        dialog = Ui.call(() -> {
            Shell shell = Ui.window().getShell();
            PreferenceDialog opened =
                    PreferencesUtil.createPreferenceDialogOn(shell, OtowiPreferencePage.ID, null, null);
            opened.setBlockOnOpen(false);
            opened.open();
            return opened;
        });
    }

    @AfterEach
    void restoreDefaults() {
        Ui.run(() -> {
            press("Restore Defaults");
            page().performOk();
            dialog.close();
        });
    }

    @Test
    void settingsTakeEffectWhenApplied() throws Exception {
        Screenshot.take("preferences");
        try (ResearchProject project = new ResearchProject("preferences")) {
            IFile file = project.write("a.f90", "end\n");
            assertEquals("a.f90.summary.md", preferences.summaryOf(file).getProjectRelativePath().toString());
            Ui.run(() -> {
                folder().setText("notes/summaries");
                choose("cursor");
            });
            assertFalse(preferences.isCommentAtCursor());
            Ui.run(() -> page().performOk());
            assertTrue(preferences.isCommentAtCursor());
            Ui.run(() -> press("Restore Defaults"));
            assertTrue(preferences.isCommentAtCursor(), "nothing is stored before it is applied");
            assertEquals("notes/summaries/a.f90.summary.md",
                    preferences.summaryOf(file).getProjectRelativePath().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tmp", "../elsewhere", ".", "a//../../b"})
    void folderOutsideTheProjectIsNotAccepted(String path) {
        Ui.run(() -> folder().setText(path));
        assertFalse(Ui.call(() -> page().isValid()));
        Ui.run(() -> folder().setText(""));
        assertTrue(Ui.call(() -> page().isValid()));
    }

    private PreferencePage page() {
        return (PreferencePage) dialog.getSelectedPage();
    }

    private Text folder() {
        return (Text) find(Text.class::isInstance);
    }

    private void press(String label) {
        Button button = (Button) all(dialog.getShell()).filter(control -> control instanceof Button candidate
                && candidate.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
        button.notifyListeners(SWT.Selection, new Event());
    }

    private void choose(String words) {
        Button chosen = (Button) find(control -> control instanceof Button button && button.getText().contains(words));
        Stream.of(chosen.getParent().getChildren()).map(Button.class::cast).forEach(button -> {
            button.setSelection(button == chosen);
        });
        chosen.notifyListeners(SWT.Selection, new Event());
    }

    private Control find(Predicate<Control> wanted) {
        return all(page().getControl()).filter(wanted).findFirst().orElseThrow();
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(PreferencePageTest::all))
                : Stream.of(control);
    }
}
