package org.otowi.bench;

import java.util.OptionalDouble;
import org.otowi.bench.attribute.AttributeLines;
import org.otowi.bench.attribute.BesideGitBlame;
import org.otowi.bench.merge.MergeLogs;
import org.otowi.bench.record.AppendBatch;
import org.otowi.bench.record.AppendOne;
import org.otowi.bench.sign.SignCheckpoint;
import org.otowi.bench.verify.VerifyFolder;
import org.otowi.bench.verify.VerifyLog;

/** What is measured: one row of the table each. */
enum Operation {
    VERIFY("verify a log, one core", VerifyLog.class, VerifyLog.MEBIBYTES, "MiB/s", 0.5),
    VERIFY_FOLDER("verify a folder, all cores", VerifyFolder.class, VerifyFolder.MEBIBYTES, "MiB/s",
            0.5 * Runtime.getRuntime().availableProcessors()),
    APPEND("append an entry to a log", AppendOne.class, AppendOne.ENTRIES, "entries/s", 0.9),
    APPEND_BATCH("append 64 entries at once", AppendBatch.class, AppendBatch.ENTRIES, "entries/s", 0.8),
    SIGN("sign a checkpoint", SignCheckpoint.class, 1, "signatures/s"),
    ATTRIBUTE("attribute 10,000 lines", AttributeLines.class, AttributeLines.LINES, "lines/s"),
    BLAME("the same beside git blame", BesideGitBlame.class, BesideGitBlame.LINES, "lines/s"),
    MERGE("merge two logs of 100,000", MergeLogs.class, MergeLogs.ENTRIES, "entries/s");

    private final String label;
    private final Class<?> benchmark;
    private final double amount;
    private final String unit;
    private final OptionalDouble aim;

    /**
     * @param benchmark has the methods {@code ours} and {@code bare}, which do the same amount of work
     * @param amount how much work one call of either does
     * @param unit of amount per second
     * @param aim the speed of ours, as a multiple of that of the bare reference, that the project promises
     */
    Operation(String label, Class<?> benchmark, double amount, String unit, double aim) {
        this(label, benchmark, amount, unit, OptionalDouble.of(aim));
    }

    /** An operation whose speed is not promised. */
    Operation(String label, Class<?> benchmark, double amount, String unit) {
        this(label, benchmark, amount, unit, OptionalDouble.empty());
    }

    Operation(String label, Class<?> benchmark, double amount, String unit, OptionalDouble aim) {
        this.label = label;
        this.benchmark = benchmark;
        this.amount = amount;
        this.unit = unit;
        this.aim = aim;
    }

    String label() {
        return label;
    }

    /** What JMH is to run: a pattern for the full names of the benchmarks. */
    String pattern() {
        return benchmark.getName().replace(".", "\\.") + "\\..*";
    }

    boolean isWanted(String... words) {
        return Wanted.is(label, words);
    }

    Row row(double ourSeconds, double bareSeconds) {
        return new Row(label, amount / ourSeconds, amount / bareSeconds, unit, bareSeconds / ourSeconds, aim);
    }
}
