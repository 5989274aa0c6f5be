package org.otowi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints a table. Ours and its reference take turns, and of each the best turn counts: whatever
 * else the machine does then slows both, and rarely the best.
 */
public final class Main {

    private static final int TURNS = Integer.getInteger("turns", 3);

    private Main() {}

    /** Runs the rows whose label holds one of the given words; without words, all. */
    public static void main(String... words) throws Exception {
        List<Object> rows = new ArrayList<>();
        for (Operation operation : Stream.of(Operation.values()).filter(each -> each.isWanted(words)).toList()) {
            rows.add(measure(operation));
        }
        for (Feat feat : Stream.of(Feat.values()).filter(each -> each.isWanted(words)).toList()) {
            rows.add(feat.attempt());
        }
        System.out.printf("%n%d processors, JDK %s, best of %d turns%n%n%s%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), TURNS, Row.HEADER);
        rows.forEach(System.out::println);
    }

    private static Row measure(Operation operation) throws RunnerException {
        System.out.println("Measuring: " + operation.label());
        Options options = new OptionsBuilder().include(operation.pattern()).shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT).build();
        Map<String, Double> best = new TreeMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (RunResult result : new Runner(options).run()) {
                best.merge(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getStatistics().getMin(),
                        Math::min);
            }
        }
        return operation.row(best.get("ours"), best.get("bare"));
    }
}
