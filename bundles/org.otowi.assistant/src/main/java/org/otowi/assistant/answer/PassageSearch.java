package org.otowi.assistant.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.otowi.assistant.ranking.Opening;
import org.otowi.assistant.words.Identifiers;
import org.otowi.assistant.words.TermVector;
import org.otowi.assistant.words.TermVectors;
import org.otowi.documents.Cancellation;

/** Finds the excerpts that bear on a question most, each with as much around it as a reader needs, and none twice. */
final class PassageSearch {

    private static final int MOST = 5;
    private static final double LEAST_COVERAGE = 0.5;
    private static final double LEAST_OF_BEST = 0.45;
    private static final double TOO_ALIKE = 0.7;
    /** Passages hold an excerpt and its neighbours, so that nearer ones would overlap. */
    private static final int REACH = 2;

    private final List<Excerpt> excerpts;
    private final Bm25 index;
    private final TermVectors vectors;

    PassageSearch(List<Excerpt> excerpts, Cancellation cancellation) {
        this.excerpts = excerpts;
        index = new Bm25(excerpts.stream().map(excerpt -> Identifiers.terms(excerpt.searched())).toList());
        cancellation.check();
        vectors = new TermVectors(excerpts.stream().map(Excerpt::text).toList());
        cancellation.check();
    }

    /**
     * The best passages, best first.
     *
     * @param question the terms that the question is made of
     * @param compounds which of them are whole compound names; their parts answer where nothing has the name itself
     */
    List<Passage> best(Set<String> question, Set<String> compounds) {
        Set<String> terms = new HashSet<>(question);
        terms.removeIf(term -> compounds.contains(term) && !index.knows(term));
        double[] scores = IntStream.range(0, excerpts.size())
                .mapToDouble(i -> index.coverage(i, terms) >= LEAST_COVERAGE ? index.score(i, terms) : 0).toArray();
        return best(scores).stream().map(i -> passage(i, scores)).toList();
    }

    private List<Integer> best(double[] scores) {
        double best = IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).max().orElse(0);
        List<Integer> chosen = new ArrayList<>();
        List<TermVector> quoted = new ArrayList<>();
        List<Integer> ranked = IntStream.range(0, scores.length)
                .filter(i -> scores[i] > 0 && scores[i] >= LEAST_OF_BEST * best)
                .boxed().sorted(Comparator.comparingDouble((Integer i) -> -scores[i])).toList();
        for (int i : ranked) {
            TermVector vector = vectors.vector(excerpts.get(i).text());
            boolean isNew = quoted.stream().noneMatch(other -> other.cosine(vector) > TOO_ALIKE);
            if (chosen.size() < MOST && isNew && chosen.stream().noneMatch(other -> isNear(i, other))) {
                chosen.add(i);
                quoted.add(vector);
            }
        }
        return chosen;
    }

    private boolean isNear(int i, int other) {
        return Math.abs(i - other) <= REACH && excerpts.get(i).isInBlockOf(excerpts.get(other));
    }

    /** The sentence before comes along where this one points back to it or it bears on the question too. */
    private Passage passage(int i, double[] scores) {
        Excerpt found = excerpts.get(i);
        StringBuilder text = new StringBuilder(found.text());
        if (i > 0 && found.isInBlockOf(excerpts.get(i - 1))
                && (scores[i - 1] > 0 || !Opening.standsAlone(found.text()))) {
            text.insert(0, excerpts.get(i - 1).text() + " ");
        }
        if (i + 1 < scores.length && found.isInBlockOf(excerpts.get(i + 1))) {
            text.append(' ').append(excerpts.get(i + 1).text());
        }
        return found.passage(text.toString());
    }
}
