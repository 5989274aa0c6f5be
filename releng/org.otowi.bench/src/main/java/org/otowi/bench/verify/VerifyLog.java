package org.otowi.bench.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;

/** One log of 64 MiB with every check, in one thread, beside one SHA-256 of each of its lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class VerifyLog {

    /** The size of the log. */
    public static final double MEBIBYTES = 64;

    private Path folder;
    private Path log;
    private Lines lines;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("bench");
        log = GeneratedLogs.ofSize(folder.resolve("plot.py"), MEBIBYTES);
        lines = new Lines(log);
    }

    @TearDown
    public void delete() throws IOException {
        GeneratedLogs.delete(folder);
    }

    @Benchmark
    public FileReport ours() throws ProvenanceException {
        return Verifier.verify(log, VerifyOptions.DEFAULT);
    }

    @Benchmark
    public int bare() {
        return lines.hash();
    }
}
