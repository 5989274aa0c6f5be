package org.otowi.assistant.embedded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otowi.assistant.summary.Facet;

/**
 * Chooses the sentences of each facet, best first, and none that says again what was chosen before.
 *
 * <p>A sentence goes to the one facet that it stands for best. Likeness to what is already chosen counts against a
 * sentence (maximal marginal relevance: J. Carbonell and J. Goldstein, 1998).
 */
final class FacetPicker {

    private static final double WEIGHT_OF_LIKENESS = 0.5;
    private static final double SAME = 0.5;
    private static final double SAME_SUBJECT = 0.41;

    private final List<Candidate> candidates;
    private final Candidate tldr;
    private final List<Candidate> chosen = new ArrayList<>();

    FacetPicker(List<Candidate> candidates, Candidate tldr) {
        this.candidates = candidates;
        this.tldr = tldr;
        chosen.add(tldr);
    }

    /** The sentences by facet, in the order of the paper; facets for which nothing is good enough are absent. */
    Map<Facet, List<Candidate>> pick() {
        Map<FacetRule, List<Candidate>> suitors = new LinkedHashMap<>();
        FacetRule.ALL.forEach(rule -> suitors.put(rule, new ArrayList<>()));
        candidates.forEach(candidate -> suitors.get(bestRule(candidate)).add(candidate));
        Map<Facet, List<Candidate>> picked = new EnumMap<>(Facet.class);
        suitors.forEach((rule, sentences) -> {
            List<Candidate> best = pick(rule, sentences);
            if (!best.isEmpty()) {
                picked.put(rule.facet(), best);
            }
        });
        return picked;
    }

    private static FacetRule bestRule(Candidate candidate) {
        return FacetRule.ALL.stream().max(Comparator.comparingDouble(rule -> rule.score(candidate))).orElseThrow();
    }

    private List<Candidate> pick(FacetRule rule, List<Candidate> sentences) {
        List<Candidate> picked = new ArrayList<>();
        Optional<Candidate> next = next(rule, sentences, picked);
        while (next.isPresent() && picked.size() < rule.most()) {
            picked.add(next.get());
            chosen.add(next.get());
            next = next(rule, sentences, picked);
        }
        picked.sort(Comparator.comparingInt(Candidate::order));
        return picked;
    }

    private Optional<Candidate> next(FacetRule rule, List<Candidate> sentences, List<Candidate> picked) {
        return sentences.stream()
                .filter(sentence -> rule.score(sentence) >= FacetRule.THRESHOLD && !isSaid(sentence, picked))
                .max(Comparator.comparingDouble(
                        sentence -> rule.score(sentence) - WEIGHT_OF_LIKENESS * likeness(sentence)));
    }

    /**
     * A problem and its solution share words, so that other facets are compared less strictly than this one and the
     * TL;DR.
     */
    private boolean isSaid(Candidate sentence, List<Candidate> picked) {
        return sentence.share(tldr) > SAME_SUBJECT
                || picked.stream().anyMatch(other -> sentence.share(other) > SAME_SUBJECT)
                || chosen.stream().anyMatch(other -> sentence.share(other) > SAME || sentence.likeness(other) > SAME);
    }

    private double likeness(Candidate sentence) {
        return chosen.stream().mapToDouble(sentence::likeness).max().orElse(0);
    }
}
