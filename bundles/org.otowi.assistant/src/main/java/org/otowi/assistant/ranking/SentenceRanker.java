package org.otowi.assistant.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.otowi.documents.Cancellation;

/**
 * Scores the sentences of a text by how well each alone would sum it up.
 *
 * <p>A linear function of {@link Feature}s, whose weights were fitted by ridge regression to the ROUGE scores of
 * sentences of abstracts against summaries that people wrote (SciTLDR, Apache-2.0). The file of weights says how to
 * make it again.
 */
public final class SentenceRanker {

    private static final String WEIGHTS = "ranker.json";

    private final String name;
    private final String version;
    private final double[] weights;

    private SentenceRanker(String name, String version, double[] weights) {
        this.name = name;
        this.version = version;
        this.weights = weights;
    }

    /** The ranker that Otowi ships. */
    public static SentenceRanker shipped() {
        try (InputStream in = SentenceRanker.class.getResourceAsStream(WEIGHTS)) {
            return of(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SentenceRanker of(JsonNode model) {
        double[] weights = new double[Feature.values().length];
        for (Feature feature : Feature.values()) {
            weights[feature.ordinal()] = model.required("weights").required(feature.key()).doubleValue();
        }
        return new SentenceRanker(model.required("name").textValue(), model.required("version").textValue(), weights);
    }

    /** The name that stands in the provenance log. */
    public String name() {
        return name;
    }

    /** Changes whenever the weights or the features do. */
    public String version() {
        return version;
    }

    /**
     * Scores sentences that follow each other.
     *
     * @param sentences the text, in order
     * @param title the title of what they come from; empty where it has none
     * @return one score a sentence; comparable within this text only, higher is better
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public double[] score(List<String> sentences, String title, Cancellation cancellation) {
        double[][] rows = new Features(sentences, title, cancellation).rows();
        double[] scores = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < weights.length; k++) {
                scores[i] += weights[k] * rows[i][k];
            }
        }
        return scores;
    }
}
