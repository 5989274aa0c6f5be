package org.otowi.assistant.ranking;

import java.util.Arrays;
import java.util.List;
import org.otowi.assistant.words.TermVector;

/**
 * How central each sentence of a text is: a random walk over the sentences in which like leads to like.
 *
 * <p>G. Erkan and D. R. Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", JAIR 22, 2004,
 * in its continuous form: steps are taken in proportion to the cosine.
 */
final class LexRank {

    private static final double DAMPING = 0.85;
    private static final int STEPS = 30;

    private LexRank() {}

    /** The share of the walk that each sentence gets; the shares add up to 1. */
    static double[] of(List<TermVector> vectors) {
        int size = vectors.size();
        double[][] steps = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                steps[i][j] = i == j ? 1 : vectors.get(i).cosine(vectors.get(j));
            }
            scaleToOne(steps[i]);
        }
        double[] shares = new double[size];
        Arrays.fill(shares, 1.0 / size);
        for (int step = 0; step < STEPS; step++) {
            shares = walk(shares, steps);
        }
        return shares;
    }

    private static void scaleToOne(double[] row) {
        double sum = 0;
        for (double value : row) {
            sum += value;
        }
        for (int i = 0; i < row.length; i++) {
            row[i] /= sum;
        }
    }

    private static double[] walk(double[] shares, double[][] steps) {
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
