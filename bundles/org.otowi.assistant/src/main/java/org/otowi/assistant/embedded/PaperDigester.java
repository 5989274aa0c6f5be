package org.otowi.assistant.embedded;

import java.util.ArrayList;
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

    Digest digest(Paper whole, Cancellation cancellation) {
        Paper paper = Beginning.of(whole);
        Digest digest = digestAll(paper, cancellation);
        if (paper == whole) {
            return digest;
        }
        List<String> warnings = new ArrayList<>(digest.warnings());
        warnings.add(Messages.format("beginning", paper.sentences().count(), whole.sentences().count()));
        return new Digest(digest.tldr(), digest.facets(), warnings);
    }

    private Digest digestAll(Paper paper, Cancellation cancellation) {
        Optional<Sentence> best = best(pool(paper, cancellation), paper.title(), cancellation);
        if (best.isEmpty()) {
            SourceAnchor top = paper.sentences().findFirst().map(Sentence::anchor)
                    .orElseGet(() -> SourceAnchor.ofLines(1, 1, paper.title()));
            return new Digest(Claim.quoted(paper.title(), top), Map.of(), List.of(Messages.format("noSentence")));
        }
        List<Candidate> candidates = Candidates.of(paper, best.get(), cancellation);
        Candidate tldr = candidates.stream().filter(candidate -> candidate.sentence() == best.get())
                .findFirst().orElseThrow();
        cancellation.check();
        Map<Facet, List<Claim>> facets = new EnumMap<>(Facet.class);
        new FacetPicker(candidates, tldr).pick().forEach((facet, chosen) ->
                facets.put(facet, chosen.stream().map(Candidate::claim).toList()));
        return new Digest(tldr.claim(), facets, List.of());
    }

    /** What sums up a paper stands in its abstract; without one, at its start, in its introduction or conclusion. */
    private static List<Sentence> pool(Paper paper, Cancellation cancellation) {
        Prose prose = new Prose(paper.title());
        List<Sentence> abstracts = paper.sections().stream().filter(section -> section.kind() == SectionKind.ABSTRACT)
                .flatMap(section -> fit(section, prose, cancellation)).toList();
        if (!abstracts.isEmpty()) {
            return abstracts;
        }
        Stream<Sentence> opening = paper.sections().stream().filter(section -> !SUMMING.contains(section.kind())
                && !Candidates.ASIDE.contains(section.kind()))
                .flatMap(section -> fit(section, prose, cancellation)).limit(OPENING);
        Stream<Sentence> summing = paper.sections().stream().filter(section -> SUMMING.contains(section.kind()))
                .flatMap(section -> fit(section, prose, cancellation));
        return Stream.concat(opening, summing).toList();
    }

    private static Stream<Sentence> fit(Section section, Prose prose, Cancellation cancellation) {
        return section.sentences().stream().peek(sentence -> cancellation.check())
                .filter(sentence -> prose.isFit(sentence.text()));
    }

    private Optional<Sentence> best(List<Sentence> pool, String title, Cancellation cancellation) {
        double[] scores = ranker.score(pool.stream().map(Sentence::text).toList(), title, cancellation);
        Comparator<Integer> byStanding = Comparator.comparing(i -> Opening.standsAlone(pool.get(i).text()));
        return IntStream.range(0, pool.size()).boxed()
                .max(byStanding.thenComparing(i -> scores[i]).thenComparing(Comparator.reverseOrder())).map(pool::get);
    }
}
