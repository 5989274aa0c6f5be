package org.otowi.models.egress;

import java.util.Locale;

/** What a request is for; a policy allows or forbids each. */
public enum Feature {
    /** A question, with or without attachments. */
    ASK,
    /** A summary of a paper or of code. */
    SUMMARIZE,
    /** A proposal to change a file. */
    EDIT,
    /** The list of a provider's models, or a test of its connection: no content of the person's. */
    CONNECT;

    /** The name in policies, receipts and JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
