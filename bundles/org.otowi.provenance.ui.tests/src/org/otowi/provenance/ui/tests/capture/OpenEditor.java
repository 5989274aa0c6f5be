package org.otowi.provenance.ui.tests.capture;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** A text editor as a person uses it. */
final class OpenEditor {

    private final ITextEditor editor;

    private OpenEditor(ITextEditor editor) {
        this.editor = editor;
    }

    static OpenEditor of(IFile file) {
        return Ui.call(() -> new OpenEditor(
                (ITextEditor) IDE.openEditor(Ui.page(), file, "org.eclipse.ui.DefaultTextEditor")));
    }

    OpenEditor type(String text) {
        Ui.run(() -> document().replace(0, 0, text));
        return this;
    }

    OpenEditor save() {
        Ui.run(() -> editor.doSave(null));
        return this;
    }

    /** As when the person says yes to the question whether to overwrite what another program wrote. */
    OpenEditor overwrite() {
        Ui.run(() -> editor.getDocumentProvider().saveDocument(null, editor.getEditorInput(), document(), true));
        return this;
    }

    OpenEditor revert() {
        Ui.run(() -> editor.doRevertToSaved());
        return this;
    }

    void closeWithoutSaving() {
        Ui.run(() -> Ui.page().closeEditor(editor, false));
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }
}
