package org.otowi.assistant.answer;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.otowi.assistant.embedded.EmbeddedSummarizer;
import org.otowi.assistant.render.Labels;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Summarizer;
import org.otowi.assistant.summary.Summary;
import org.otowi.assistant.words.Identifiers;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Document;
import org.otowi.documents.SourceAnchor;

/**
 * Answers a question by quoting the passages of the given documents that bear on it most; no model, no network.
 *
 * <p>A question for a part of a summary, such as "What are the limitations?", is answered by that part. Otherwise a
 * passage must hold a good part of what the question names: it says nothing rather than something doubtful. Words of
 * the documents are only compared and quoted; nothing that they say changes what happens here.
 */
public final class QuotingAnswerer {

    /** Words that questions are made of. */
    private static final Set<String> ASKING = Set.copyOf(new HashSet<>(Identifiers.terms(
            "paper document file article author authors tell explain describe please say says give show list find does"
            + " mean used use many much kind code program notebook text")));

    private final Summarizer summarizer;

    /** An answerer with the summarizer that Otowi ships. */
    public QuotingAnswerer() {
        this(EmbeddedSummarizer.shipped());
    }

    public QuotingAnswerer(Summarizer summarizer) {
        this.summarizer = summarizer;
    }

    /**
     * Answers from the documents.
     *
     * @return the best passages, best first; none where the documents do not bear on the question
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Answer answer(String question, List<Document> documents, Cancellation cancellation) {
        return answer(question, documents, (file, anchor) -> true, cancellation);
    }

    /**
     * Answers from parts of the documents.
     *
     * @param where which places of a file may be quoted
     * @return the best passages at these places, best first; none where they do not bear on the question
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Answer answer(String question, List<Document> documents, BiPredicate<Path, SourceAnchor> where,
            Cancellation cancellation) {
        Set<String> asked = new LinkedHashSet<>(Identifiers.terms(question));
        Set<String> telling = new LinkedHashSet<>(asked);
        telling.removeAll(ASKING);
        Optional<FacetQuestion> forFacets = asked.isEmpty() ? Optional.empty() : FacetQuestion.of(telling);
        List<Passage> passages = forFacets.isPresent() ? summed(forFacets.get(), documents, cancellation) : List.of();
        passages = passages.stream().filter(passage -> where.test(passage.file(), passage.anchor())).toList();
        if (passages.isEmpty() && !telling.isEmpty()) {
            List<Excerpt> excerpts = Excerpts.of(documents).stream()
                    .filter(excerpt -> where.test(excerpt.file(), excerpt.anchor())).toList();
            cancellation.check();
            passages = new PassageSearch(excerpts, cancellation).best(telling, Identifiers.compounds(question));
        }
        return new Answer(question, passages, EmbeddedSummarizer.PROVIDER, true);
    }

    private List<Passage> summed(FacetQuestion question, List<Document> documents, Cancellation cancellation) {
        return documents.stream().map(document -> summarizer.summarize(document, cancellation))
                .flatMap(summary -> summed(question, summary)).toList();
    }

    private static Stream<Passage> summed(FacetQuestion question, Summary summary) {
        if (question.facets().isEmpty()) {
            return Stream.of(passage(summary, summary.title(), summary.tldr()));
        }
        return summary.facets().entrySet().stream().filter(facet -> question.facets().contains(facet.getKey()))
                .flatMap(facet -> facet.getValue().stream()
                        .map(claim -> passage(summary, Labels.of(facet.getKey()), claim)));
    }

    private static Passage passage(Summary summary, String heading, Claim claim) {
        return new Passage(summary.file(), heading, claim.text(), claim.anchors().get(0));
    }
}
