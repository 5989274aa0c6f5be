package org.otowi.documents.input;

import org.otowi.documents.UnreadableDocumentException;

/** Carries a refusal through a library that reads or parses, whose methods cannot throw or would swallow it. */
public final class ReadingStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UnreadableDocumentException refusal;

    public ReadingStopped(UnreadableDocumentException refusal) {
        super(refusal);
        this.refusal = refusal;
    }

    /**
     * Asks the budget from within a library.
     *
     * @throws ReadingStopped if reading takes too long
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static void check(ReadBudget budget) {
        try {
            budget.check();
        } catch (UnreadableDocumentException e) {
            throw new ReadingStopped(e);
        }
    }

    /** What the library was left for. */
    public UnreadableDocumentException refusal() {
        return refusal;
    }
}
