package org.otowi.assistant.workspace.summary;

/** How reading a file for a model to summarize ended. */
public sealed interface PreparedSummary {

    /** It can be looked at or sent. */
    record Ready(ReadySummary summary) implements PreparedSummary {}

    /** It cannot be sent; the reason is for people, with what they can do. */
    record NotReady(String reason) implements PreparedSummary {}

    /** The person stopped it. */
    record Stopped() implements PreparedSummary {}
}
