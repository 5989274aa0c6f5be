package org.otowi.assistant.workspace.proposal;

import java.util.List;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.otowi.assistant.proposal.LineChange;
import org.otowi.assistant.proposal.Proposal;

/**
 * A proposal's change of a document, as one step of the document's undo history. Only the lines that differ are
 * replaced, so that cursors, markers and folds elsewhere stay. To be used where the document may be changed: on the
 * UI thread if an editor shows it.
 */
final class DocumentChange implements AutoCloseable {

    private final IDocument document;
    private final String before;
    private final String after;
    private final IDocumentUndoManager undo;

    /** Joins the undo history of the document, which {@link #close} leaves. */
    DocumentChange(IDocument document, Proposal proposal) {
        this.document = document;
        String mark = PresentText.markOf(document.get());
        this.before = mark + proposal.before();
        this.after = mark + proposal.after();
        DocumentUndoManagerRegistry.connect(document);
        this.undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        undo.connect(this);
    }

    /** What {@link #make} has to change: to be asked for elsewhere, because it takes time to compare long texts. */
    List<LineChange> lines() {
        return LineChange.between(before, after);
    }

    /** Changes the document; false, and no change, when its text is not the one that the proposal was made for. */
    boolean make(List<LineChange> lines) throws BadLocationException {
        if (!document.get().equals(before)) {
            return false;
        }
        MultiTextEdit edit = edit(lines);
        undo.beginCompoundChange();
        try {
            edit.apply(document);
        } finally {
            undo.endCompoundChange();
        }
        return true;
    }

    /** Undoes the change for good; false, and no change, when the text has been changed since. */
    boolean takeBack() throws ExecutionException {
        if (!document.get().equals(after)) {
            return false;
        }
        undo.undo();
        OperationHistoryFactory.getOperationHistory().dispose(undo.getUndoContext(), false, true, false);
        return true;
    }

    @Override
    public void close() {
        undo.disconnect(this);
        DocumentUndoManagerRegistry.disconnect(document);
    }

    private MultiTextEdit edit(List<LineChange> lines) throws BadLocationException {
        MultiTextEdit edit = new MultiTextEdit();
        for (LineChange change : lines) {
            int length = String.join("", change.removed()).length();
            edit.addChild(new ReplaceEdit(offset(change.start()), length, String.join("", change.added())));
        }
        return edit;
    }

    /** For the document, a text that ends in a delimiter has an empty last line. */
    private int offset(int line) throws BadLocationException {
        return line < document.getNumberOfLines() ? document.getLineOffset(line) : document.getLength();
    }
}
