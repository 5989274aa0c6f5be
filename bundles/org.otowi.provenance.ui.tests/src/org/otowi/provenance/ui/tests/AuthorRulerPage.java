package org.otowi.provenance.ui.tests;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.otowi.provenance.ui.internal.ruler.AuthorColumns;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** The ruler of the platform's text editor, as a person sees it. */
final class AuthorRulerPage {

    private final ITextEditor editor;

    private AuthorRulerPage(ITextEditor editor) {
        this.editor = editor;
    }

    static AuthorRulerPage open(IFile file) {
        return new AuthorRulerPage((ITextEditor) WithOpenView.edit(file));
    }

    static void execute(String command) {
        Ui.run(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Waits until the letters beside the lines of the text are these. */
    void await(String... letters) {
        List<String> last = List.of(letters);
        try {
            Ui.waitUntil("letters " + last, () -> letters().equals(last));
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + ", but they are " + Ui.call(this::letters), e);
        }
    }

    /** How wide the ruler is; 0 if there is none. */
    int width() {
        return Ui.call(() -> AuthorColumns.of(editor).map(column -> column.getControl().getSize().x).orElse(0));
    }

    boolean isThere() {
        return Ui.call(() -> AuthorColumns.of(editor).isPresent());
    }

    String hover(int line) {
        return Ui.call(() -> AuthorColumns.of(editor).orElseThrow().getHover().getHoverInfo(null, line));
    }

    /** How well the letters stand out from a background, by the Web Content Accessibility Guidelines 2.1: 1 to 21. */
    double contrastOn(String color) {
        return Ui.call(() -> {
            Color background = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(color);
            Color letters = editor.getAdapter(Control.class).getForeground();
            return Contrast.of(letters, background);
        });
    }

    AuthorRulerPage replace(String old, String text) {
        Ui.run(() -> document().replace(document().get().indexOf(old), old.length(), text));
        return this;
    }

    AuthorRulerPage save() {
        Ui.run(() -> editor.doSave(null));
        return this;
    }

    void moveTo(int line) {
        Ui.run(() -> editor.selectAndReveal(document().getLineOffset(line), 0));
    }

    private List<String> letters() {
        int lines = document().getNumberOfLines() - 1;
        return AuthorColumns.of(editor).map(column -> IntStream.range(0, lines).mapToObj(column::letter).toList())
                .orElse(List.of());
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }
}
