package org.otowi.assistant.embedded;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.otowi.assistant.messages.Messages;
import org.otowi.assistant.ranking.Opening;
import org.otowi.assistant.ranking.SentenceRanker;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Paper;
import org.otowi.documents.Section;
import org.otowi.documents.SectionKind;
import org.otowi.documents.Sentence;
import org.otowi.documents.SourceAnchor;

/** Finds the sentence that sums up a paper, and those that name its problem, method, data, results and limitations. */
final class PaperDigester {

    private static final Set<SectionKind> SUMMING = EnumSet.of(SectionKind.INTRODUCTION, SectionKind.CONCLUSION);
    private static final int OPENING = 40;

    private final SentenceRanker ranker;

    PaperDigester(SentenceRanker ranker) {
        this.ranker = ranker;
    }

    Digest digest(Paper paper, Cancellation cancellation) {
        Optional<Sentence> best = best(pool(paper), paper.title());
        if (best.isEmpty()) {
            SourceAnchor top = paper.sentences().findFirst().map(Sentence::anchor)
                    .orElseGet(() -> SourceAnchor.ofLines(1, 1, paper.title()));
            return new Digest(Claim.quoted(paper.title(), top), Map.of(), List.of(Messages.format("noSentence")));
        }
        cancellation.check();
        List<Candidate> candidates = Candidates.of(paper, best.get());
        Candidate tldr = candidates.stream().filter(candidate -> candidate.sentence() == best.get())
                .findFirst().orElseThrow();
        cancellation.check();
        Map<Facet, List<Claim>> facets = new EnumMap<>(Facet.class);
        new FacetPicker(candidates, tldr).pick().forEach((facet, chosen) ->
                facets.put(facet, chosen.stream().map(Candidate::claim).toList()));
        return new Digest(tldr.claim(), facets, List.of());
    }

    /** What sums up a paper stands in its abstract; without one, at its start, in its introduction or conclusion. */
    private static List<Sentence> pool(Paper paper) {
        Prose prose = new Prose(paper.title());
        List<Sentence> abstracts = paper.sections().stream().filter(section -> section.kind() == SectionKind.ABSTRACT)
                .flatMap(section -> fit(section, prose)).toList();
        if (!abstracts.isEmpty()) {
            return abstracts;
        }
        Stream<Sentence> opening = paper.sections().stream().filter(section -> !SUMMING.contains(section.kind())
                && !Candidates.ASIDE.contains(section.kind())).flatMap(section -> fit(section, prose)).limit(OPENING);
        Stream<Sentence> summing = paper.sections().stream().filter(section -> SUMMING.contains(section.kind()))
                .flatMap(section -> fit(section, prose));
        return Stream.concat(opening, summing).toList();
    }

    private static Stream<Sentence> fit(Section section, Prose prose) {
        return section.sentences().stream().filter(sentence -> prose.isFit(sentence.text()));
    }

    private Optional<Sentence> best(List<Sentence> pool, String title) {
        double[] scores = ranker.score(pool.stream().map(Sentence::text).toList(), title);
        Comparator<Integer> byStanding = Comparator.comparing(i -> Opening.standsAlone(pool.get(i).text()));
        return IntStream.range(0, pool.size()).boxed()
                .max(byStanding.thenComparing(i -> scores[i]).thenComparing(Comparator.reverseOrder())).map(pool::get);
    }
}
