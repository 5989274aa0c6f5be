package org.otowi.assistant.embedded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.otowi.assistant.ranking.Opening;
import org.otowi.assistant.ranking.SentenceRanker;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.words.TermVector;
import org.otowi.assistant.words.TermVectors;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Paper;
import org.otowi.documents.Section;
import org.otowi.documents.SectionKind;
import org.otowi.documents.Sentence;
import org.otowi.documents.SourceAnchor;

/** Finds the sentence that sums up a paper, and those that name its problem, method, data, results and limitations. */
final class PaperDigester {

    private static final Set<SectionKind> ASIDE = EnumSet.of(SectionKind.ACKNOWLEDGEMENTS, SectionKind.APPENDIX);
    private static final int OPENING = 40;

    private final SentenceRanker ranker;

    PaperDigester(SentenceRanker ranker) {
        this.ranker = ranker;
    }

    Digest digest(Paper paper, Cancellation cancellation) {
        List<Candidate> candidates = candidates(paper);
        cancellation.check();
        Optional<Candidate> best = best(pool(candidates), paper.title());
        if (best.isEmpty()) {
            SourceAnchor top = paper.sentences().findFirst().map(Sentence::anchor)
                    .orElseGet(() -> SourceAnchor.ofLines(1, 1, paper.title()));
            return new Digest(Claim.quoted(paper.title(), top), Map.of(), List.of(Messages.format("noSentence")));
        }
        cancellation.check();
        Map<Facet, List<Claim>> facets = new EnumMap<>(Facet.class);
        new FacetPicker(candidates, best.get()).pick().forEach((facet, chosen) ->
                facets.put(facet, chosen.stream().map(Candidate::claim).toList()));
        return new Digest(best.get().claim(), facets, List.of());
    }

    private static List<Candidate> candidates(Paper paper) {
        List<String> texts = paper.sentences().map(Sentence::text).toList();
        TermVectors terms = new TermVectors(texts);
        TermVector whole = TermVector.sum(texts.stream().map(terms::vector).toList());
        List<Candidate> candidates = new ArrayList<>();
        for (Section section : paper.sections()) {
            int size = section.sentences().size();
            for (int i = 0; i < size && !ASIDE.contains(section.kind()); i++) {
                Sentence sentence = section.sentences().get(i);
                if (Prose.isFit(sentence.text())) {
                    TermVector vector = terms.vector(sentence.text());
                    candidates.add(new Candidate(sentence, candidates.size(), section.kind(),
                            size == 1 ? 0 : (double) i / (size - 1), vector, vector.cosine(whole)));
                }
            }
        }
        return candidates;
    }

    /** What sums up a paper stands in its abstract; without one, in its introduction or conclusion, or at its start. */
    private static List<Candidate> pool(List<Candidate> candidates) {
        List<Candidate> abstracts = of(candidates, c -> c.kind() == SectionKind.ABSTRACT);
        if (!abstracts.isEmpty()) {
            return abstracts;
        }
        return of(candidates, c -> c.order() < OPENING
                || c.kind() == SectionKind.INTRODUCTION || c.kind() == SectionKind.CONCLUSION);
    }

    private static List<Candidate> of(List<Candidate> candidates, Predicate<Candidate> wanted) {
        return candidates.stream().filter(wanted).toList();
    }

    private Optional<Candidate> best(List<Candidate> pool, String title) {
        double[] scores = ranker.score(pool.stream().map(Candidate::text).toList(), title);
        Comparator<Integer> byScore = Comparator.comparing(i -> Opening.standsAlone(pool.get(i).text()));
        return IntStream.range(0, pool.size()).boxed()
                .max(byScore.thenComparing(i -> scores[i]).thenComparing(Comparator.reverseOrder())).map(pool::get);
    }
}
