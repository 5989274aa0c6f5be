package org.otowi.assistant.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.summary.Summary;
import org.otowi.documents.Document;
import org.otowi.documents.FullTextReader;
import org.otowi.documents.Paper;
import org.otowi.documents.SourceFile;
import org.otowi.documents.TextPiece;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatModel;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.chat.Message;
import org.otowi.models.egress.Feature;
import org.otowi.models.provider.ModelInfo;
import org.otowi.provenance.Cancellation;
import org.otowi.provenance.Exchange;

/**
 * Has a model write a summary, binds each of its claims to a place of the file, and marks those that the place does not
 * bear out. Synchronous, cancellable, safe for use by several threads.
 */
public final class ModelSummarizer {

    private static final List<Facet> OF_PAPERS =
            List.of(Facet.PROBLEM, Facet.METHOD, Facet.DATA, Facet.RESULTS, Facet.LIMITATIONS);
    private static final List<Facet> OF_CODE = List.of(Facet.PURPOSE, Facet.INTERFACE, Facet.DEPENDENCIES, Facet.CONSTANTS,
            Facet.FILES, Facet.CALLS, Facet.TODOS);

    private final ChatModel model;
    private final ModelInfo info;
    private final String name;
    private final Optional<String> justification;

    /**
     * A summarizer that asks one model.
     *
     * @param name what summaries call it
     * @param justification why the person sends what the gate warns of
     */
    public ModelSummarizer(ChatModel model, ModelInfo info, String name, Optional<String> justification) {
        this.model = model;
        this.info = info;
        this.name = name;
        this.justification = justification;
    }

    /** What {@link #summarize} would say to the model. */
    public Prepared prepare(Document document, List<Material> materials) {
        Material material = material(document, materials);
        Budget budget = Budget.of(info.contextTokens(), info.maxOutputTokens(),
                Prompts.summary(prompt(document), "").length());
        FramedText framed = FramedText.numbered(material, budget);
        ChatRequest request = ChatRequest.of(Feature.SUMMARIZE,
                List.of(Message.system(Prompts.summary(prompt(document), framed.mark())), Message.user(framed.text())),
                materials.stream().map(Material::inspectable).toList());
        if (info.jsonSchema()) {
            request = request.withSchema(SummarySchema.of(facets(document)));
        }
        List<String> warnings = new ArrayList<>(InstructionScan.warnings(List.of(material)));
        warnings.addAll(framed.warnings());
        return new Prepared(justification.map(request::justified).orElse(request), warnings);
    }

    /**
     * Asks the model.
     *
     * @param document what was read of the file
     * @param materials the text of the same file and of those that it includes
     */
    public SummaryOutcome summarize(Document document, List<Material> materials, ChatListener listener,
            Cancellation cancellation) {
        Prepared prepared = prepare(document, materials);
        ChatReply reply = model.chat(prepared.request(), listener, cancellation);
        Exchange exchange = new Exchange(prepared.request().messages().stream().map(Message::text).toList(),
                List.of(reply.text()), List.of(), Optional.empty(), reply.requestId());
        if (!reply.end().isComplete()) {
            return new SummaryOutcome(reply.end(), Optional.empty(), reply, exchange);
        }
        SummaryWriter writer = new SummaryWriter(document, material(document, materials).pieces(), name);
        return writer.write(reply, facets(document), prepared.warnings(), exchange);
    }

    /** One text for the whole document, whose pieces claims are bound to. */
    private static Material material(Document document, List<Material> materials) {
        Material main = materials.get(0);
        List<TextPiece> pieces = document instanceof Paper paper ? FullTextReader.pieces(paper) : main.pieces();
        return main.with(main.name(), pieces);
    }

    private static String prompt(Document document) {
        return document instanceof Paper ? "paper" : "code";
    }

    private static List<Facet> facets(Document document) {
        return document instanceof Paper ? OF_PAPERS : OF_CODE;
    }

    /** What kind of file a summary says that it is about. */
    static String kind(Document document) {
        return document instanceof Paper ? "paper" : document instanceof SourceFile ? "code" : "notebook";
    }
}
