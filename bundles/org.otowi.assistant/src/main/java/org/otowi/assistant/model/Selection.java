package org.otowi.assistant.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.otowi.assistant.words.TermVector;
import org.otowi.assistant.words.TermVectors;

/** Chooses what is sent of material that is longer than the model takes. */
final class Selection {

    private Selection() {}

    /**
     * The stretches that fit, as their indexes: all if they do, else the first of each material and those that have most in
     * common with the question.
     *
     * @param question empty: the beginning and the end are chosen, where papers say what they are about
     */
    static BitSet of(List<Stretch> stretches, String question, Budget budget) {
        long left = budget.characters();
        BitSet chosen = new BitSet();
        for (int index : ranked(stretches, question)) {
            if (stretches.get(index).length() <= left) {
                chosen.set(index);
                left -= stretches.get(index).length();
            }
        }
        return chosen;
    }

    private static List<Integer> ranked(List<Stretch> stretches, String question) {
        return question.isEmpty() ? fromBothEnds(stretches.size()) : byRelevance(stretches, question);
    }

    /** Two of the beginning, then one of the end. */
    private static List<Integer> fromBothEnds(int count) {
        List<Integer> order = new ArrayList<>(count);
        int first = 0;
        int last = count - 1;
        while (first <= last) {
            order.add(order.size() % 3 == 2 ? last-- : first++);
        }
        return order;
    }

    private static List<Integer> byRelevance(List<Stretch> stretches, String question) {
        TermVectors vectors = new TermVectors(stretches.stream().map(Stretch::text).toList());
        TermVector asked = vectors.vector(question);
        double[] scores = new double[stretches.size()];
        for (int i = 0; i < scores.length; i++) {
            boolean opens = i == 0 || stretches.get(i - 1).material() != stretches.get(i).material();
            scores[i] = opens ? 2 : vectors.vector(stretches.get(i).text()).cosine(asked);
        }
        return IntStream.range(0, scores.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i)).toList();
    }
}
