package org.otowi.provenance.ui.internal.ruler;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/** Tells which lines of a document are replaced, by searches in the document's own table of lines. */
final class DocumentLines implements IDocumentListener {

    private final AuthorPresenter presenter;
    private int first;
    private int removed;
    private int total;

    DocumentLines(AuthorPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        IDocument document = event.getDocument();
        total = document.getNumberOfLines();
        try {
            first = document.getLineOfOffset(event.getOffset());
            removed = document.getLineOfOffset(event.getOffset() + event.getLength()) - first + 1;
        } catch (BadLocationException e) {
            first = 0;
            removed = total;
        }
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        presenter.linesReplaced(first, removed, removed + event.getDocument().getNumberOfLines() - total);
    }
}
