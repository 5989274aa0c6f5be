package org.otowi.assistant.ranking;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.otowi.documents.Cancellation;

/** Makes the ranker's file of weights from the training half of SciTLDR; the same data give the same bytes. */
public final class RankerTraining {

    private static final double LAMBDA = 300;

    private RankerTraining() {}

    /**
     * Writes the file of weights and prints how well it does on papers that it was not fitted to.
     *
     * @param arguments the folder of SciTLDR-A ({@code train.jsonl}, {@code dev.jsonl}), and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        ObjectNode model = model(SciTldrPaper.read(data.resolve("train.jsonl")));
        Files.writeString(Path.of(arguments[1]), text(model));
        RankerEvaluation evaluation = new RankerEvaluation(SciTldrPaper.read(data.resolve("dev.jsonl")));
        System.out.print(evaluation.table(SentenceRanker.of(model)));
    }

    /** The file of weights. */
    static String text(ObjectNode model) {
        return model.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }

    static ObjectNode model(List<SciTldrPaper> papers) {
        RidgeRegression regression = new RidgeRegression(Feature.values().length);
        for (SciTldrPaper paper : papers) {
            double[][] rows = new Features(paper.sentences(), paper.title(), Cancellation.NEVER).rows();
            double[] targets = paper.sentences().stream().mapToDouble(sentence -> target(sentence, paper)).toArray();
            centre(rows, targets);
            for (int i = 0; i < rows.length; i++) {
                regression.add(rows[i], targets[i]);
            }
        }
        return model(regression.fit(LAMBDA));
    }

    private static double target(String sentence, SciTldrPaper paper) {
        Rouge rouge = Rouge.best(sentence, paper.summaries(), true);
        return rouge.one() + rouge.two() * 0.5 + rouge.longest() * 0.5;
    }

    /** Ranking compares sentences of one paper only: what its sentences have in common must not weigh. */
    private static void centre(double[][] rows, double[] targets) {
        for (int k = 0; k < rows[0].length; k++) {
            double mean = 0;
            for (double[] row : rows) {
                mean += row[k] / rows.length;
            }
            for (double[] row : rows) {
                row[k] -= mean;
            }
        }
        double mean = 0;
        for (double target : targets) {
            mean += target / targets.length;
        }
        for (int i = 0; i < targets.length; i++) {
            targets[i] -= mean;
        }
    }

    private static ObjectNode model(double[] fitted) {
        ObjectNode model = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        model.put("name", "otowi-ridge");
        model.put("version", "1");
        model.put("data", "SciTLDR-A train: https://github.com/allenai/scitldr, Apache-2.0, Allen Institute for AI");
        model.put("command", "mvn -f releng/ground test-compile -pl :org.otowi.assistant -am -Ptrain-ranker -Dscitldr=FOLDER");
        ObjectNode weights = model.putObject("weights");
        for (Feature feature : Feature.values()) {
            weights.put(feature.key(), BigDecimal.valueOf(fitted[feature.ordinal()])
                    .setScale(5, RoundingMode.HALF_EVEN));
        }
        return model;
    }
}
