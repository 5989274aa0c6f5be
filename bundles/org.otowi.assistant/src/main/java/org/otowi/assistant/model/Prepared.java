package org.otowi.assistant.model;

import java.util.List;
import org.otowi.models.chat.ChatRequest;

/**
 * A request that is ready to be looked at or sent.
 *
 * @param request what is said
 * @param warnings what the person should know of it: what was left out, and words in the material that speak to a model
 */
public record Prepared(ChatRequest request, List<String> warnings) {

    public Prepared {
        warnings = List.copyOf(warnings);
    }
}
