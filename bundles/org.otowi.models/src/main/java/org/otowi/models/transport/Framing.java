package org.otowi.models.transport;

/** How events are told apart in the body of a reply. */
public enum Framing {
    /**
     * Server-sent events: <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">the standard's
     * chapter</a>.
     */
    SSE,
    /** One JSON value a line. */
    NDJSON,
    /** The whole body is one event. */
    JSON
}
