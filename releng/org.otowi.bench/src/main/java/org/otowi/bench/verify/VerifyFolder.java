package org.otowi.bench.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.verify.Report;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;

/** A folder of 32 logs with every check, on all cores, beside one SHA-256 of each of their lines on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class VerifyFolder {

    /** The size of the logs together. */
    public static final double MEBIBYTES = 64;

    private static final int LOGS = 32;

    private Path folder;
    private List<Lines> logs;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("bench");
        logs = new ArrayList<>();
        for (int i = 0; i < LOGS; i++) {
            logs.add(new Lines(GeneratedLogs.ofSize(folder.resolve("plot" + i + ".py"), MEBIBYTES / LOGS)));
        }
    }

    @TearDown
    public void delete() throws IOException {
        GeneratedLogs.delete(folder);
    }

    @Benchmark
    public Report ours() throws ProvenanceException {
        return Verifier.verifyAll(List.of(folder), VerifyOptions.DEFAULT);
    }

    @Benchmark
    public int bare() {
        return logs.stream().mapToInt(Lines::hash).sum();
    }
}
