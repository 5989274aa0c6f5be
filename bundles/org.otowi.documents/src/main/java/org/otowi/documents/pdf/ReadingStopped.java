package org.otowi.documents.pdf;

import org.otowi.documents.UnreadableDocumentException;

/** Carries a refusal through the PDF library, which swallows some checked exceptions. */
final class ReadingStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UnreadableDocumentException refusal;

    ReadingStopped(UnreadableDocumentException refusal) {
        super(refusal);
        this.refusal = refusal;
    }

    UnreadableDocumentException refusal() {
        return refusal;
    }
}
