package org.otowi.assistant.workspace.ask;

import org.otowi.models.chat.ChatReply;

/** How sending a question ended. */
public sealed interface SendOutcome {

    /** The request had its one end, whichever that was. */
    record Ended(ChatReply reply) implements SendOutcome {}

    /** It was not sent, or nobody knows what came of it, because of a fault; the message is for people. */
    record Faulted(String message) implements SendOutcome {}

    /** The person stopped it before it was sent. */
    record NotSent() implements SendOutcome {}
}
