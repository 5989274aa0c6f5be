package org.otowi.bench.attribute;

import java.io.IOException;
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
import org.otowi.provenance.attribution.Attribution;

/** Reading a log and following it to the origin of every line, beside {@code git blame} of the same edits as commits. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class BesideGitBlame {

    /** How many lines the file has. */
    public static final int LINES = EditedFile.LINES;

    private EditedLog log;
    private EditedRepository repository;

    @Setup
    public void write() throws IOException, InterruptedException, ProvenanceException {
        log = new EditedLog();
        repository = new EditedRepository();
    }

    @TearDown
    public void delete() throws IOException {
        log.delete();
        repository.delete();
    }

    @Benchmark
    public Attribution ours() throws ProvenanceException, IOException {
        return log.attribute();
    }

    @Benchmark
    public void bare() throws IOException, InterruptedException {
        repository.blame();
    }
}
