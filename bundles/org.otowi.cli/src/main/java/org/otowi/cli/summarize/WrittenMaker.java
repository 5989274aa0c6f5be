package org.otowi.cli.summarize;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.otowi.assistant.model.Material;
import org.otowi.assistant.model.ModelSummarizer;
import org.otowi.assistant.model.SummaryOutcome;
import org.otowi.cli.connection.Notes;
import org.otowi.cli.connection.Target;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Document;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.Ending;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.cli.Environment;

/** Has a model write the summary. */
final class WrittenMaker implements SummaryMaker {

    private final Target target;
    private final ModelSummarizer summarizer;
    private final Environment environment;

    WrittenMaker(Target target, Optional<String> justification, Environment environment) {
        this.target = target;
        this.summarizer = new ModelSummarizer(target.chatModel(), target.info(),
                target.provider().id() + "/" + target.model(), justification);
        this.environment = environment;
    }

    @Override
    public Made make(Path name, Document document, Cancellation cancellation)
            throws UnreadableDocumentException, UnwrittenException {
        List<Material> materials = Material.read(name.toString(), document.file(), cancellation);
        SummaryOutcome outcome = summarizer.summarize(document, materials, new Notes(environment),
                cancellation::isCancelled);
        if (outcome.end().ending() == Ending.CANCELLED) {
            throw new CancellationException();
        }
        if (outcome.summary().isEmpty()) {
            throw new UnwrittenException(outcome.end(), target.provider().id());
        }
        Exchange exchange = target.models().egress(outcome.reply()).map(outcome.exchange()::passed)
                .orElse(outcome.exchange());
        return new Made(outcome.summary().get(), model(outcome.reply()), exchange);
    }

    private ModelUse model(ChatReply reply) {
        return new ModelUse(target.provider().id(), target.model(), reply.model(), Optional.empty(), new TreeMap<>(),
                Optional.of(target.provider().baseUrl().getRawAuthority()),
                target.models().approval(target.provider(), target.model()));
    }
}
