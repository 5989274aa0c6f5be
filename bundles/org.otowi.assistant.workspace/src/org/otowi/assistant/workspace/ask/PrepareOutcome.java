package org.otowi.assistant.workspace.ask;

/** How putting a question into words ended. */
public sealed interface PrepareOutcome {

    /** It can be looked at or sent. */
    record Ready(ReadyQuestion question) implements PrepareOutcome {}

    /** It cannot be sent; the message says why and what to do. */
    record NotReady(String message) implements PrepareOutcome {}

    /** The person stopped it. */
    record Stopped() implements PrepareOutcome {}
}
