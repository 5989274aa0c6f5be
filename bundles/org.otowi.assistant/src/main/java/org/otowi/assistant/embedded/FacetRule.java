package org.otowi.assistant.embedded;

import static java.util.Map.entry;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otowi.assistant.ranking.Opening;
import org.otowi.assistant.summary.Facet;
import org.otowi.documents.SectionKind;

/**
 * What makes a sentence stand for a facet: the sections that speak of it and the turns of phrase for and against it.
 *
 * <p>The numbers are set by hand; their sum is compared with {@link #THRESHOLD}.
 *
 * @param most how many sentences the facet may quote
 * @param marks a sentence needs one of these, except in a section whose kind weighs as much as the threshold
 * @param sections what each kind of section adds; a sentence of another kind is not considered
 * @param signals what each turn of phrase adds or takes
 * @param early what standing at the start of the paper adds, and at its end takes
 * @param context what standing before the first sentence on the work itself adds
 * @param named what calling the work by its name adds
 */
record FacetRule(Facet facet, int most, Set<Signal> marks, Map<SectionKind, Double> sections,
        Map<Signal, Double> signals, double early, double context, double named) {

    /** What each level of subsections takes: the deeper, the more of a detail. */
    private static final double DEPTH = 0.1;
    private static final double TIED = 0.6;
    private static final double POINTER = 0.5;

    /** Below this a facet says nothing rather than something doubtful. */
    static final double THRESHOLD = 1.2;

    /** The rules of a paper's facets, in the order to show them. */
    static final List<FacetRule> ALL = List.of(problem(), method(), data(), results(), limitations());

    private static FacetRule problem() {
        return new FacetRule(Facet.PROBLEM, 2, Set.of(Signal.GAP, Signal.DIFFICULTY, Signal.AIM),
                Map.of(SectionKind.ABSTRACT, 0.5, SectionKind.INTRODUCTION, 0.5, SectionKind.BACKGROUND, 0.2,
                        SectionKind.OTHER, 0.1),
                Map.ofEntries(entry(Signal.GAP, 0.7), entry(Signal.DIFFICULTY, 0.5), entry(Signal.AIM, 0.6),
                        entry(Signal.CONTRAST, 0.3), entry(Signal.BACKGROUND, 0.1), entry(Signal.CONTRIBUTION, -0.5),
                        entry(Signal.FINDING, -0.6), entry(Signal.OUTCOME, -0.2), entry(Signal.NUMBER, -0.2),
                        entry(Signal.FUTURE, -0.5), entry(Signal.LIMIT, -0.2)),
                0.5, 0.3, -0.4);
    }

    private static FacetRule method() {
        return new FacetRule(Facet.METHOD, 3, Set.of(Signal.CONTRIBUTION, Signal.MEANS),
                Map.of(SectionKind.ABSTRACT, 0.6, SectionKind.INTRODUCTION, 0.4, SectionKind.METHOD, 0.7,
                        SectionKind.CONCLUSION, 0.4, SectionKind.OTHER, 0.55),
                Map.ofEntries(entry(Signal.CONTRIBUTION, 0.5), entry(Signal.MEANS, 0.4), entry(Signal.METHOD_NOUN, 0.3),
                        entry(Signal.FINDING, -0.6), entry(Signal.OUTCOME, -0.2), entry(Signal.BACKGROUND, -0.5),
                        entry(Signal.DIFFICULTY, -0.3), entry(Signal.GAP, -0.4), entry(Signal.CONTRAST, -0.2),
                        entry(Signal.FUTURE, -0.6), entry(Signal.LIMIT, -0.5), entry(Signal.CITATION, -0.2)),
                0.1, -0.6, 0.1);
    }

    private static FacetRule data() {
        return new FacetRule(Facet.DATA, 2, Set.of(Signal.DATA),
                Map.of(SectionKind.DATA, 0.8, SectionKind.ABSTRACT, 0.3, SectionKind.METHOD, 0.2,
                        SectionKind.RESULTS, 0.2),
                Map.ofEntries(entry(Signal.DATA, 1.0), entry(Signal.NUMBER, 0.1), entry(Signal.BACKGROUND, -0.3),
                        entry(Signal.FINDING, -0.5), entry(Signal.OUTCOME, -0.1), entry(Signal.CONTRAST, -0.2)),
                0.0, -0.6, 0.0);
    }

    private static FacetRule results() {
        return new FacetRule(Facet.RESULTS, 3, Set.of(Signal.FINDING, Signal.OUTCOME, Signal.NUMBER),
                Map.of(SectionKind.ABSTRACT, 0.7, SectionKind.RESULTS, 0.5, SectionKind.CONCLUSION, 0.6,
                        SectionKind.DISCUSSION, 0.3),
                Map.ofEntries(entry(Signal.FINDING, 0.6), entry(Signal.OUTCOME, 0.5), entry(Signal.NUMBER, 0.3),
                        entry(Signal.BACKGROUND, -0.4), entry(Signal.GAP, -0.4), entry(Signal.AIM, -0.3),
                        entry(Signal.DIFFICULTY, -0.2), entry(Signal.FUTURE, -0.6), entry(Signal.LIMIT, -0.3),
                        entry(Signal.CONTRIBUTION, -0.2), entry(Signal.CITATION, -0.3),
                        entry(Signal.DATA, -0.4)),
                -0.1, -0.6, 0.1);
    }

    private static FacetRule limitations() {
        return new FacetRule(Facet.LIMITATIONS, 2, Set.of(Signal.LIMIT, Signal.FUTURE),
                Map.of(SectionKind.LIMITATIONS, THRESHOLD, SectionKind.DISCUSSION, 0.4, SectionKind.CONCLUSION, 0.5,
                        SectionKind.RESULTS, 0.1, SectionKind.METHOD, 0.0, SectionKind.INTRODUCTION, 0.2,
                        SectionKind.OTHER, 0.2),
                Map.ofEntries(entry(Signal.LIMIT, 0.9), entry(Signal.FUTURE, 0.6), entry(Signal.CONTRAST, 0.2),
                        entry(Signal.DIFFICULTY, 0.3), entry(Signal.BACKGROUND, -0.3), entry(Signal.CONTRIBUTION, -0.2),
                        entry(Signal.CITATION, -0.2)),
                -0.2, -0.6, 0.1);
    }

    /** How well the sentence stands for the facet; {@link #THRESHOLD} and more is good enough. */
    double score(Candidate candidate) {
        double section = sections.getOrDefault(candidate.kind(), -1.0);
        if (section < 0 || section < THRESHOLD && Collections.disjoint(marks, candidate.signals())) {
            return 0;
        }
        double score = section + candidate.topic() + early * (1 - 2 * candidate.place())
                + (candidate.isContext() ? context : 0) + (candidate.namesWork() ? named : 0)
                - DEPTH * (candidate.level() - 1);
        for (Map.Entry<Signal, Double> signal : signals.entrySet()) {
            score += candidate.signals().contains(signal.getKey()) ? signal.getValue() : 0;
        }
        return score - ties(candidate) - (candidate.signals().contains(Signal.POINTER) ? POINTER : 0)
                - Prose.burden(candidate.text());
    }

    /** What a reader misses who has not read the sentence before. */
    private static double ties(Candidate candidate) {
        boolean isTied = !Opening.standsAlone(candidate.text())
                || candidate.signals().contains(Signal.UNRESOLVED) && !Opening.SELF.of(candidate.text());
        return isTied ? TIED : 0;
    }
}
