package org.otowi.models.dialect;

import java.nio.charset.StandardCharsets;
import org.otowi.models.chat.ChatRequest;

/**
 * How many tokens a prompt is likely to be. A token is about four bytes of UTF-8 in English and code; a picture is taken as
 * {@value #PICTURE} tokens, which is what one of about a million pixels costs with most providers.
 */
final class TokenEstimate {

    static final int PICTURE = 1_000;

    private static final int MESSAGE = 4;

    private TokenEstimate() {}

    /** The likely number. */
    static long likely(ChatRequest request) {
        return others(request) + (bytes(request) + 3) / 4;
    }

    /**
     * A number that is hardly ever passed: dense text, such as numbers and formulas, has about two and a half bytes a token.
     */
    static long most(ChatRequest request) {
        return others(request) + (bytes(request) * 2 + 4) / 5;
    }

    private static long bytes(ChatRequest request) {
        return request.messages().stream().mapToLong(message -> message.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static long others(ChatRequest request) {
        return request.messages().stream().mapToLong(message -> MESSAGE + (long) PICTURE * message.images().size()).sum();
    }
}
