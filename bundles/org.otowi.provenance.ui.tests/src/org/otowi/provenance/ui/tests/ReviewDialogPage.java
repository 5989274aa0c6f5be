package org.otowi.provenance.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.otowi.provenance.ui.ProvenanceIds;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** The dialog behind "Mark as Reviewed...", or the message that comes in its place. */
final class ReviewDialogPage {

    private static final String TITLE = "Mark as Reviewed";

    private ReviewDialogPage() {}

    /** Runs the command and waits for the dialog; the command goes on when that is closed. */
    static ReviewDialogPage open() {
        Display.getDefault().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class)
                        .executeCommand(ProvenanceIds.REVIEW, null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
        Ui.waitUntil("the dialog", () -> shell().isPresent());
        return new ReviewDialogPage();
    }

    /** Closes what a failed test has left open. */
    static void closeAny() {
        Ui.run(() -> shell().ifPresent(Shell::close));
    }

    /** The choices, without their keys; "(*)" before those that are made. */
    List<String> choices() {
        return Ui.call(() -> buttons().filter(button -> (button.getStyle() & SWT.RADIO) != 0)
                .map(button -> (button.getSelection() ? "(*) " : "") + words(button)).toList());
    }

    boolean canRecord() {
        return Ui.call(() -> button("Record Review").isEnabled());
    }

    ReviewDialogPage choose(String beginning) {
        Ui.run(() -> {
            Button wanted = button(beginning);
            for (Control sibling : wanted.getParent().getChildren()) {
                select((Button) sibling, sibling == wanted);
            }
        });
        return this;
    }

    ReviewDialogPage note(String note) {
        Ui.run(() -> ((Text) all().filter(control -> control instanceof Text text && text.getEditable()).findFirst()
                .orElseThrow()).setText(note));
        return this;
    }

    void press(String name) {
        Ui.run(() -> button(name).notifyListeners(SWT.Selection, new Event()));
        Ui.waitUntil("the dialog is closed", () -> shell().isEmpty());
    }

    /** All that a message says. */
    String text() {
        return Ui.call(() -> String.join("\n", all()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).toList()));
    }

    private static void select(Button button, boolean selected) {
        button.setSelection(selected);
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static Button button(String beginning) {
        return buttons().filter(each -> words(each).startsWith(beginning)).findFirst().orElseThrow();
    }

    private static String words(Button button) {
        return button.getText().replace("&", "");
    }

    private static Stream<Button> buttons() {
        return all().filter(Button.class::isInstance).map(Button.class::cast);
    }

    private static Stream<Control> all() {
        return descendants(shell().orElseThrow());
    }

    private static Optional<Shell> shell() {
        return Arrays.stream(Display.getDefault().getShells())
                .filter(shell -> !shell.isDisposed() && shell.isVisible() && shell.getText().equals(TITLE)).findFirst();
    }

    private static Stream<Control> descendants(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control),
                        Arrays.stream(composite.getChildren()).flatMap(ReviewDialogPage::descendants))
                : Stream.of(control);
    }
}
