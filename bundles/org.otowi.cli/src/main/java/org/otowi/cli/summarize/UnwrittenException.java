package org.otowi.cli.summarize;

import org.otowi.models.chat.End;

/** A model was asked for a summary and there is none; the end says why. */
final class UnwrittenException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient End end;
    private final String provider;

    UnwrittenException(End end, String provider) {
        super(end.message());
        this.end = end;
        this.provider = provider;
    }

    End end() {
        return end;
    }

    /** The id of the provider that was asked. */
    String provider() {
        return provider;
    }
}
