package org.otowi.assistant.embedded;

import java.util.List;
import java.util.Map;
import org.otowi.assistant.ranking.Cue;
import org.otowi.assistant.ranking.Opening;
import org.otowi.assistant.summary.Facet;
import org.otowi.documents.SectionKind;

/**
 * What makes a sentence belong to a facet: the sections it is at home in and the turns of phrase that speak for or against it.
 *
 * @param most how many sentences the facet may quote
 * @param marks a sentence with none of these is not considered outside the facet's own section
 * @param early how much a place at the start of its section counts for it; negative for the end
 */
record FacetRule(Facet facet, int most, SectionKind own, List<Cue> marks, Map<SectionKind, Double> sections,
        Map<Cue, Double> cues, double early) {

    /** Below this a facet says nothing rather than something doubtful. */
    static final double THRESHOLD = 1.5;

    /** The rules of a paper's facets, in the order to show them. */
    static final List<FacetRule> ALL = List.of(
            new FacetRule(Facet.PROBLEM, 2, SectionKind.INTRODUCTION, List.of(Cue.PROBLEM, Cue.CONTRAST),
                    Map.of(SectionKind.ABSTRACT, 0.6, SectionKind.INTRODUCTION, 0.7, SectionKind.BACKGROUND, 0.2,
                            SectionKind.OTHER, 0.2),
                    Map.of(Cue.PROBLEM, 1.0, Cue.CONTRAST, 0.3, Cue.BACKGROUND, 0.2, Cue.PROPOSE, -0.8, Cue.SHOW, -0.8,
                            Cue.THIS_WORK, -0.2, Cue.LIMIT, -0.2), 0.4),
            new FacetRule(Facet.METHOD, 3, SectionKind.METHOD, List.of(Cue.PROPOSE, Cue.USE, Cue.THIS_WORK, Cue.METHOD),
                    Map.of(SectionKind.ABSTRACT, 0.6, SectionKind.INTRODUCTION, 0.3, SectionKind.METHOD, 0.6,
                            SectionKind.OTHER, 0.3, SectionKind.CONCLUSION, 0.1),
                    Map.of(Cue.PROPOSE, 0.8, Cue.METHOD, 0.4, Cue.USE, 0.5, Cue.THIS_WORK, 0.2, Cue.STUDY, 0.3, Cue.NOVEL, 0.2,
                            Cue.SHOW, -0.6, Cue.BACKGROUND, -0.3, Cue.CONTRAST, -0.2), 0.2),
            new FacetRule(Facet.DATA, 2, SectionKind.DATA, List.of(Cue.DATA),
                    Map.of(SectionKind.DATA, 1.0, SectionKind.METHOD, 0.1, SectionKind.RESULTS, 0.2),
                    Map.of(Cue.DATA, 0.8, Cue.USE, 0.4, Cue.BACKGROUND, -0.4, Cue.CONTRAST, -0.3), 0.2),
            new FacetRule(Facet.RESULTS, 3, SectionKind.RESULTS, List.of(Cue.SHOW, Cue.OUTCOME),
                    Map.of(SectionKind.ABSTRACT, 0.5, SectionKind.RESULTS, 0.7, SectionKind.CONCLUSION, 0.7,
                            SectionKind.DISCUSSION, 0.4),
                    Map.of(Cue.SHOW, 0.8, Cue.OUTCOME, 0.6, Cue.BACKGROUND, -0.4, Cue.PROBLEM, -0.2, Cue.LIMIT, -0.3), -0.2),
            new FacetRule(Facet.LIMITATIONS, 2, SectionKind.LIMITATIONS, List.of(Cue.LIMIT),
                    Map.of(SectionKind.LIMITATIONS, 1.0, SectionKind.DISCUSSION, 0.5, SectionKind.CONCLUSION, 0.5,
                            SectionKind.RESULTS, 0.2, SectionKind.OTHER, 0.2),
                    Map.of(Cue.LIMIT, 1.2, Cue.CONTRAST, 0.3, Cue.PROPOSE, -0.5, Cue.BACKGROUND, -0.1), -0.2));

    /** How well the sentence stands for the facet; {@link #THRESHOLD} and more is good enough. */
    double score(Candidate candidate) {
        String text = candidate.text();
        if (candidate.kind() != own && marks.stream().noneMatch(cue -> cue.in(text))) {
            return 0;
        }
        double score = sections.getOrDefault(candidate.kind(), 0.0) + candidate.centrality()
                + early * (0.5 - candidate.place());
        for (Map.Entry<Cue, Double> cue : cues.entrySet()) {
            score += cue.getKey().in(text) ? cue.getValue() : 0;
        }
        return score - (Opening.standsAlone(text) ? 0 : 0.5) - Prose.burden(text);
    }
}
