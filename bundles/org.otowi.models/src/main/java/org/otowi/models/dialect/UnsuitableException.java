package org.otowi.models.dialect;

import org.otowi.models.chat.End;

/** A request cannot be put in the dialect; its end says why and what to do. */
final class UnsuitableException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient End end;

    UnsuitableException(End end) {
        super(end.message());
        this.end = end;
    }

    End end() {
        return end;
    }
}
