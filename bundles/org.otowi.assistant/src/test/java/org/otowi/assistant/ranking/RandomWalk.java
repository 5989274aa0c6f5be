package org.otowi.assistant.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.otowi.assistant.words.TermVector;
import org.otowi.assistant.words.TermVectors;
import org.otowi.assistant.words.Words;

/** Rankers to compare with: how often a random walk over the sentences, in which like leads to like, comes to each. */
final class RandomWalk {

    private static final double DAMPING = 0.85;
    private static final int STEPS = 30;

    private RandomWalk() {}

    /** Likeness by tf-idf: G. Erkan and D. R. Radev, "LexRank", JAIR 22, 2004, in its continuous form. */
    static double[] lexRank(List<String> sentences) {
        TermVectors terms = new TermVectors(sentences);
        return walk(sentences.stream().map(terms::vector).toList(), TermVector::cosine);
    }

    /** Likeness by shared words: R. Mihalcea and P. Tarau, "TextRank: Bringing Order into Texts", 2004. */
    static double[] textRank(List<String> sentences) {
        return walk(sentences.stream().map(Words::stems).toList(), (a, b) -> {
            double lengths = Math.log(a.size() + 1.0) + Math.log(b.size() + 1.0);
            return lengths == 0 ? 0 : a.stream().distinct().filter(b::contains).count() / lengths;
        });
    }

    private static <T> double[] walk(List<T> sentences, ToDoubleBiFunction<T, T> likeness) {
        int size = sentences.size();
        double[][] steps = new double[size][];
        for (int i = 0; i < size; i++) {
            T from = sentences.get(i);
            int self = i;
            double[] row = IntStream.range(0, size)
                    .mapToDouble(j -> j == self ? 0 : likeness.applyAsDouble(from, sentences.get(j))).toArray();
            double sum = Arrays.stream(row).sum();
            steps[i] = Arrays.stream(row).map(value -> sum == 0 ? 1.0 / size : value / sum).toArray();
        }
        double[] shares = new double[size];
        Arrays.fill(shares, 1.0 / size);
        for (int step = 0; step < STEPS; step++) {
            shares = next(shares, steps);
        }
        return shares;
    }

    private static double[] next(double[] shares, double[][] steps) {
        double[] next = new double[shares.length];
        Arrays.fill(next, (1 - DAMPING) / shares.length);
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                next[j] += DAMPING * shares[i] * steps[i][j];
            }
        }
        return next;
    }
}
