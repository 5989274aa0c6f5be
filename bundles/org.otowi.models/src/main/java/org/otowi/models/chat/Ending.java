package org.otowi.models.chat;

/** How a request ended; every request has exactly one of these. */
public enum Ending {
    /** The provider said that the reply is whole. */
    COMPLETE,
    /** There is text, but the reply is not whole. */
    TRUNCATED,
    /** The person stopped it; text may be there. */
    CANCELLED,
    /** The gate, the policy or the provider's own filter refused it. */
    BLOCKED,
    /** There is no reply, or what came cannot be trusted. */
    FAILED
}
