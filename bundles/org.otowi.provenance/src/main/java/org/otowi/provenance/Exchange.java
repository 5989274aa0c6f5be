package org.otowi.provenance;

import java.util.List;
import java.util.Optional;

/**
 * What was said to a model and by it. The log holds commitments to these texts, never the texts.
 *
 * @param prompts the messages sent, oldest first
 * @param responses the messages that came back
 * @param context attached material, one text for each piece
 * @param conversation the id that joins the requests of one conversation
 * @param request the provider's id of the request
 * @param egress what the gate said to the request; empty if nothing left the machine
 */
public record Exchange(List<String> prompts, List<String> responses, List<String> context,
        Optional<String> conversation, Optional<String> request, Optional<Egress> egress) {

    /** Nothing was said, as with the embedded summarizer. */
    public static final Exchange NONE =
            new Exchange(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

    public Exchange {
        prompts = List.copyOf(prompts);
        responses = List.copyOf(responses);
        context = List.copyOf(context);
    }

    /** What was said without leaving the machine, or nobody knows what the gate said. */
    public Exchange(List<String> prompts, List<String> responses, List<String> context, Optional<String> conversation,
            Optional<String> request) {
        this(prompts, responses, context, conversation, request, Optional.empty());
    }

    /** The same, with what the gate said to it. */
    public Exchange passed(Egress gate) {
        return new Exchange(prompts, responses, context, conversation, request, Optional.of(gate));
    }

    /** One question and its answer. */
    public static Exchange of(String prompt, String response) {
        return new Exchange(List.of(prompt), List.of(response), List.of(), Optional.empty(), Optional.empty());
    }
}
