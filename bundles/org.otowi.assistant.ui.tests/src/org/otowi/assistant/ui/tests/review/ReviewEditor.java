package org.otowi.assistant.ui.tests.review;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;
import org.otowi.assistant.ui.review.ReviewInput;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** The open review, as a person sees it. */
public final class ReviewEditor {

    private ReviewEditor() {}

    /**
     * Waits until the review of a change of the file is the active editor, compared, and no progress is shown any
     * more.
     */
    public static void waitFor(IFile file) {
        Ui.waitUntil("the review of " + file, () -> Ui.page().getActiveEditor() != null
                && Ui.page().getActiveEditor().getEditorInput() instanceof ReviewInput input
                && target(input).equals(file) && button("Accept").filter(ReviewEditor::isShown).isPresent()
                && controls(StyledText.class).anyMatch(text -> isShown(text) && text.getCharCount() > 0)
                && Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible).count() == 1);
    }

    public static void waitUntilClosed() {
        Ui.waitUntil("no review is open", () -> input().isEmpty());
    }

    /** Waits until the review says so, and all of it can be read. */
    static void waitForWords(String words) {
        Ui.waitUntil("the review says in full: " + words, () -> controls(Label.class)
                .anyMatch(label -> label.getText().contains(words) && isUncut(label)));
    }

    private static boolean isUncut(Label label) {
        return label.getSize().y >= label.computeSize(label.getSize().x, SWT.DEFAULT).y;
    }

    public static void press(String label) {
        Ui.waitUntil("the button can be pressed: " + label,
                () -> button(label).filter(button -> button.isVisible() && button.isEnabled()).isPresent());
        Ui.run(() -> button(label).orElseThrow().notifyListeners(SWT.Selection, new Event()));
    }

    static boolean isOffered(String label) {
        return Ui.call(() -> button(label).filter(button -> button.isVisible() && button.isEnabled()).isPresent());
    }

    /** What was not laid out yet is visible to SWT, but not to a person. */
    private static boolean isShown(Control control) {
        return control.isVisible() && control.getSize().x > 0 && control.getSize().y > 0;
    }

    private static Optional<Button> button(String label) {
        return controls(Button.class).filter(button -> button.getText().replace("&", "").equals(label)).findFirst();
    }

    private static Optional<ReviewInput> input() {
        return Stream.of(Ui.page().getEditorReferences()).map(ReviewEditor::inputOf).flatMap(Optional::stream)
                .findFirst();
    }

    private static IFile target(ReviewInput input) {
        return input.presenter().proposed().request().target();
    }

    private static Optional<ReviewInput> inputOf(IEditorReference reference) {
        try {
            return reference.getEditorInput() instanceof ReviewInput input ? Optional.of(input) : Optional.empty();
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    private static <T extends Control> Stream<T> controls(Class<T> type) {
        return all(Ui.window().getShell()).filter(type::isInstance).map(type::cast);
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(ReviewEditor::all))
                : Stream.of(control);
    }
}
