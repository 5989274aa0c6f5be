package org.otowi.models.dialect;

import java.util.Optional;
import org.otowi.models.messages.Messages;

/**
 * How large a context Ollama is asked for. Left alone it takes a few thousand tokens and cuts the beginning of what is
 * longer, without a word.
 *
 * @param tokens {@code num_ctx}
 * @param warning why the prompt is likely not to fit all the same
 */
record ContextSize(long tokens, Optional<String> warning) {

    private static final long SMALLEST = 4_096;
    private static final long LARGEST = 131_072;
    private static final long STEP = 2_048;
    private static final long USUAL_REPLY = 2_048;

    /** Room for the prompt and its reply, in steps, within what the model takes. */
    static ContextSize of(Asked asked) {
        long reply = asked.maxOutputTokens().orElse((int) USUAL_REPLY);
        long needed = TokenEstimate.most(asked.request()) + reply;
        long most = asked.info().contextTokens().orElse(LARGEST);
        long tokens = Math.min(Math.max(SMALLEST, (needed + STEP - 1) / STEP * STEP), most);
        long likely = TokenEstimate.likely(asked.request()) + reply;
        return new ContextSize(tokens, likely > most
                ? Optional.of(Messages.get("dialect.contextTooSmall", likely, asked.model(), most)) : Optional.empty());
    }
}
