package org.otowi.models.chat;

import java.util.OptionalLong;

/**
 * Tokens as the provider counted them; what it did not say is empty.
 *
 * @param input tokens of the prompt, cached ones included
 * @param output tokens of the reply, reasoning included
 * @param cached those of the prompt that the provider had in its cache
 * @param reasoning those of the reply that are not shown
 */
public record Usage(OptionalLong input, OptionalLong output, OptionalLong cached, OptionalLong reasoning) {

    public static final Usage UNKNOWN =
            new Usage(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
}
