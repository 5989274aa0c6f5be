package org.otowi.assistant.model;

import java.util.OptionalLong;

/**
 * How much text fits into one request.
 *
 * @param characters for all materials together; {@link Long#MAX_VALUE} where the model's window is not known
 */
record Budget(long characters) {

    /** English prose has about 4 characters a token, code and formulas less. */
    private static final int CHARACTERS_PER_TOKEN = 3;

    private static final long LONGEST_REPLY = 8_192;
    private static final long LEAST = 1_000;

    /**
     * What is left of a model's window for material.
     *
     * @param window tokens that the model takes, if known
     * @param reply tokens of the longest reply, if known
     * @param words characters that are said in any case
     */
    static Budget of(OptionalLong window, OptionalLong reply, long words) {
        if (window.isEmpty()) {
            return new Budget(Long.MAX_VALUE);
        }
        long kept = Math.min(Math.min(reply.orElse(LONGEST_REPLY), LONGEST_REPLY), window.getAsLong() / 4);
        return new Budget(Math.max(LEAST, (window.getAsLong() - kept) * CHARACTERS_PER_TOKEN - words));
    }
}
