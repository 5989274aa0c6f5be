package org.otowi.models.transport;

/** Cuts the bytes of a reply into events, however they were cut into pieces on the way. */
interface Framer {

    /** Where events go. */
    interface Sink {
        /** Whether that was the last one. */
        boolean take(String event, String data) throws EndedException;
    }

    /** Takes bytes; whether the sink has enough. */
    boolean feed(byte[] bytes, int from, int to) throws EndedException;

    /** The reply is over: what was kept may be an event. */
    void end() throws EndedException;

    /** How many bytes it keeps of an event that is not whole. */
    int held();

    /** One for a framing. */
    static Framer of(Framing framing, Sink sink) {
        return switch (framing) {
            case SSE -> new SseFramer(sink);
            case NDJSON -> new LineFramer(sink);
            case JSON -> new WholeFramer(sink);
        };
    }
}
