package org.otowi.bench.record;

import java.io.IOException;
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
import org.otowi.provenance.log.LogEntry;

/** One entry after the other, each on the disk before the next. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 8, time = 1)
public class AppendOne {

    /** How many entries one call appends. */
    public static final int ENTRIES = 1;

    private Append append;

    @Setup
    public void begin() throws IOException, ProvenanceException {
        append = new Append(ENTRIES);
    }

    @TearDown
    public void end() throws IOException {
        append.end();
    }

    @Benchmark
    public List<LogEntry> ours() throws ProvenanceException {
        return append.ours();
    }

    @Benchmark
    public int bare() throws IOException {
        return append.bare();
    }
}
