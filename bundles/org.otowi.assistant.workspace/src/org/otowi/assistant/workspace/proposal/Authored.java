package org.otowi.assistant.workspace.proposal;

import java.util.Optional;
import java.util.TreeMap;
import org.otowi.assistant.embedded.EmbeddedSummarizer;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;

/**
 * Who made what is proposed, and what was said for it, as the log has it.
 *
 * @param model which model, and how it was called
 * @param exchange what was said to it and by it, and what the gate said to that
 */
public record Authored(ModelUse model, Exchange exchange) {

    /** By what needs no model; reads the disk the first time. */
    public static Authored embedded() {
        return new Authored(EmbeddedSummarizer.shipped().model(), Exchange.NONE);
    }

    /**
     * By a model.
     *
     * @param model its id, as it was asked for
     * @param said the words of both sides; what the gate said to them is added
     */
    public static Authored by(Models models, Provider provider, String model, ChatReply reply, Exchange said) {
        ModelUse use = new ModelUse(provider.id(), model, reply.model(), Optional.empty(), new TreeMap<>(),
                Optional.of(provider.baseUrl().getRawAuthority()), models.approval(provider, model));
        return new Authored(use, models.egress(reply).map(said::passed).orElse(said));
    }
}
