package org.otowi.models.chat;

import java.util.List;
import java.util.Optional;

/**
 * What came of a request.
 *
 * @param end its one end
 * @param text the reply; after a truncation, a cancellation or a failure what came before it
 * @param model the id of the model that the provider said had answered
 * @param requestId the provider's id of the request
 * @param usage tokens
 * @param warnings what the person should know though there is a reply, such as a prompt that the server cut
 * @param receipt the id of the receipt that the gate wrote; empty where it could not be written or nothing was judged
 */
public record ChatReply(End end, String text, Optional<String> model, Optional<String> requestId, Usage usage,
        List<String> warnings, Optional<String> receipt) {

    public ChatReply {
        warnings = List.copyOf(warnings);
    }

    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "ChatReply[" + end.ending() + end.kind().map(kind -> " " + kind).orElse("") + ", " + text.length() + " characters]";
    }
}
