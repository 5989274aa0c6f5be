package org.otowi.assistant.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otowi.assistant.messages.Messages;
import org.otowi.assistant.model.Draft.Statement;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.summary.Summary;
import org.otowi.documents.Document;
import org.otowi.documents.Notebook;
import org.otowi.documents.Paper;
import org.otowi.documents.TextPiece;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;
import org.otowi.provenance.Exchange;

/** Makes a summary of a model's complete reply. */
final class SummaryWriter {

    private final Document document;
    private final ClaimChecker checker;
    private final String name;

    SummaryWriter(Document document, List<TextPiece> pieces, String name) {
        this.document = document;
        this.checker = new ClaimChecker(pieces, title(document));
        this.name = name;
    }

    /** The summary, or a failure where the reply holds none or nothing of it has a place. */
    SummaryOutcome write(ChatReply reply, List<Facet> facets, List<String> prepared, Exchange exchange) {
        Optional<Draft> draft = Draft.read(reply.text(), facets);
        if (draft.isEmpty()) {
            return failed("model.summary.malformed", reply, exchange);
        }
        Optional<Claim> tldr = checker.check(draft.get().tldr());
        if (tldr.isEmpty()) {
            return failed("model.summary.empty", reply, exchange);
        }
        List<String> warnings = new ArrayList<>(document.warnings());
        warnings.addAll(prepared);
        warnings.addAll(reply.warnings());
        Map<Facet, List<Claim>> claims = claims(draft.get(), warnings);
        long doubtful = claims.values().stream().flatMap(List::stream).filter(claim -> !claim.supported()).count()
                + (tldr.get().supported() ? 0 : 1);
        if (doubtful > 0) {
            warnings.add(Messages.format("model.summary.unsupported", doubtful));
        }
        Summary summary = new Summary(document.file(), document.sha256(), ModelSummarizer.kind(document), title(document),
                tldr.get(), claims, name, false, warnings);
        return new SummaryOutcome(End.COMPLETE, Optional.of(summary), reply, exchange);
    }

    private Map<Facet, List<Claim>> claims(Draft draft, List<String> warnings) {
        Map<Facet, List<Claim>> checked = new LinkedHashMap<>();
        int dropped = 0;
        for (Map.Entry<Facet, List<Statement>> facet : draft.facets().entrySet()) {
            List<Claim> claims = facet.getValue().stream().flatMap(any -> checker.check(any).stream()).toList();
            dropped += facet.getValue().size() - claims.size();
            if (!claims.isEmpty()) {
                checked.put(facet.getKey(), claims);
            }
        }
        if (dropped > 0) {
            warnings.add(Messages.format("model.summary.dropped", dropped));
        }
        return checked;
    }

    private static SummaryOutcome failed(String key, ChatReply reply, Exchange exchange) {
        return new SummaryOutcome(End.failed(EndKind.MALFORMED, Messages.format(key)), Optional.empty(), reply, exchange);
    }

    private static String title(Document document) {
        return document instanceof Paper paper ? paper.title()
                : document instanceof Notebook notebook ? notebook.text().title() : document.file().getFileName().toString();
    }
}
