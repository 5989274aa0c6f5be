package org.otowi.provenance.record;

import java.util.List;
import java.util.Optional;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.Content;
import org.otowi.provenance.Decision;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;

/**
 * An edit by a model that a person has accepted.
 *
 * @param before the file as it was; empty when it did not exist
 * @param after the file as it is now
 * @param model which model, and how it was called
 * @param exchange what was asked and answered
 * @param purpose what the edit is for, in the person's or the command's words
 * @param decision how much of the proposal was accepted
 * @param sources the places that the edit rests on
 */
public record AiEdit(Optional<Content> before, Content after, ModelUse model, Exchange exchange,
        Optional<String> purpose, Decision decision, List<CitedSource> sources) implements Edit {

    public AiEdit {
        sources = List.copyOf(sources);
    }

    /** An edit accepted as a whole, of which nothing else is known yet. */
    public static AiEdit of(Optional<Content> before, Content after, ModelUse model) {
        return new AiEdit(before, after, model, Exchange.NONE, Optional.empty(), Decision.WHOLE, List.of());
    }

    /** The same edit with what was said to the model and by it. */
    public AiEdit with(Exchange said) {
        return new AiEdit(before, after, model, said, purpose, decision, sources);
    }

    /** The same edit for the given purpose. */
    public AiEdit forPurpose(String stated) {
        return new AiEdit(before, after, model, exchange, Optional.of(stated), decision, sources);
    }

    /** The same edit of which only some hunks were accepted. */
    public AiEdit decided(Decision taken) {
        return new AiEdit(before, after, model, exchange, purpose, taken, sources);
    }

    /** The same edit resting on the given places. */
    public AiEdit citing(List<CitedSource> cited) {
        return new AiEdit(before, after, model, exchange, purpose, decision, cited);
    }
}
