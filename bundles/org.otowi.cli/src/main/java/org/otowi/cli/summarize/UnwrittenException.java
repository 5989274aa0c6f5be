package org.otowi.cli.summarize;

import org.otowi.models.chat.End;

/** A model was asked for a summary and there is none; the end says why. */
final class UnwrittenException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient End end;

    UnwrittenException(End end) {
        super(end.message());
        this.end = end;
    }

    End end() {
        return end;
    }
}
