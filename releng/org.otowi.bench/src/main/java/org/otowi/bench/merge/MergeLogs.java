package org.otowi.bench.merge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.merge.LogMerge;

/**
 * Two logs of 100,000 entries each that share the first 50,000, joined in the place of one. The reference reads both,
 * knows without looking what is to be written, and writes that in the same way: a new file, forced, in the place of the old.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 6, time = 1)
public class MergeLogs {

    /** How many entries are read, those of both logs. */
    public static final int ENTRIES = 200_000;

    private Path folder;
    private Path first;
    private Path ours;
    private Path theirs;
    private int shared;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench");
        first = folder.resolve("first");
        ours = folder.resolve("ours");
        theirs = folder.resolve("theirs");
        shared = new Branches(folder.resolve("plot.py"), ENTRIES / 2).write(first, theirs);
    }

    /** Either puts a new file in the place of this one, and leaves the first as it was. */
    @Setup(Level.Invocation)
    public void restore() throws IOException {
        Files.deleteIfExists(ours);
        Files.createLink(ours, first);
    }

    @TearDown
    public void delete() throws IOException {
        PathUtils.deleteDirectory(folder);
    }

    @Benchmark
    public void ours() throws ProvenanceException {
        LogMerge.join(ours, theirs);
    }

    @Benchmark
    public void bare() throws IOException {
        Path joined = folder.resolve("joined");
        byte[] both = Files.readAllBytes(ours);
        byte[] more = Files.readAllBytes(theirs);
        try (FileChannel out = FileChannel.open(joined, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            write(out, ByteBuffer.wrap(both));
            write(out, ByteBuffer.wrap(more, shared, more.length - shared));
            out.force(true);
        }
        Files.move(joined, ours, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}
