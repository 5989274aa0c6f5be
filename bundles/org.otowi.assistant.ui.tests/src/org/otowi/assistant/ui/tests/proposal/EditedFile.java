package org.otowi.assistant.ui.tests.proposal;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** A file that is open in the text editor. */
final class EditedFile {

    private final ITextEditor editor;

    private EditedFile(ITextEditor editor) {
        this.editor = editor;
    }

    static EditedFile open(IFile file) {
        return new EditedFile(Ui.call(() -> (ITextEditor) Ui.page().openEditor(new FileEditorInput(file),
                EditorsUI.DEFAULT_TEXT_EDITOR_ID)));
    }

    String text() {
        return Ui.call(() -> document().get());
    }

    boolean isDirty() {
        return Ui.call(editor::isDirty);
    }

    void type(int offset, String text) {
        Ui.run(() -> document().replace(offset, 0, text));
    }

    void undo() {
        Ui.run(() -> editor.getAction(ITextEditorActionConstants.UNDO).run());
    }

    boolean canRedo() {
        return Ui.call(() -> editor.getAction(ITextEditorActionConstants.REDO).isEnabled());
    }

    void save() {
        Ui.run(() -> editor.doSave(null));
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }
}
