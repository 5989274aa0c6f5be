package org.otowi.assistant.ui.tests.models;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** Dialogs as a person uses them; called from the test's thread. */
final class Dialogs {

    private Dialogs() {}

    /** Waits for the dialog of this title. */
    static Shell await(String title) {
        Ui.waitUntil("opens " + title, () -> find(title).isPresent());
        return Ui.call(() -> find(title).orElseThrow());
    }

    /** Waits until no dialog of this title is there. */
    static void awaitClosed(String title) {
        Ui.waitUntil("closes " + title, () -> find(title).isEmpty());
    }

    private static Optional<Shell> find(String title) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().startsWith(title))
                .findFirst();
    }

    /** Presses the button; on the UI thread, in a later turn, as it may open a dialog. */
    static void press(Composite area, String label) {
        Ui.run(() -> {
            Button button = button(area, label);
            button.getDisplay().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
        });
    }

    static Button button(Composite area, String label) {
        return all(area).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
    }

    static boolean isEnabled(Composite area, String label) {
        return Ui.call(() -> button(area, label).isEnabled());
    }

    /** All words of texts, labels of tables included. */
    static String words(Composite area) {
        return Ui.call(() -> {
            StringBuilder words = new StringBuilder();
            all(area).forEach(control -> {
                if (control instanceof Text text) {
                    words.append(text.getText()).append('\n');
                } else if (control instanceof org.eclipse.swt.widgets.Label label) {
                    words.append(label.getText()).append('\n');
                } else if (control instanceof Table table) {
                    Arrays.stream(table.getItems()).forEach(item -> {
                        for (int i = 0; i < table.getColumnCount(); i++) {
                            words.append(item.getText(i)).append('\t');
                        }
                        words.append('\n');
                    });
                }
            });
            return words.toString();
        });
    }

    static Text editable(Composite area) {
        return all(area).filter(control -> control instanceof Text text && text.getEditable()).map(Text.class::cast)
                .findFirst().orElseThrow();
    }

    static void showTab(Composite area, int index) {
        Ui.run(() -> all(area).filter(TabFolder.class::isInstance).map(TabFolder.class::cast).findFirst().orElseThrow()
                .setSelection(index));
    }

    static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(Dialogs::all))
                : Stream.of(control);
    }
}
