package org.otowi.models.provider;

import org.otowi.models.chat.EndKind;

/** The models of a provider could not be listed; the message says why and what to do, and holds no content of a reply. */
public final class ModelsException extends Exception {

    private static final long serialVersionUID = 1;

    private final EndKind kind;

    public ModelsException(EndKind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** Why. */
    public EndKind kind() {
        return kind;
    }
}
