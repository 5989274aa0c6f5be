package org.otowi.bench.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;
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
import org.otowi.provenance.Actor;
import org.otowi.provenance.Content;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.Tool;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.record.RecordingSession;

/** Appends AI edits of a short file, so many at once; the reference writes as many bytes to another file and forces it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 8, time = 1)
public abstract class Append {

    private final int count;
    private Path folder;
    private Path file;
    private RecordingSession session;
    private FileChannel bare;
    private int length;
    private Optional<Content> present = Optional.empty();
    private int edits;

    /** @param count how many entries one call appends */
    protected Append(int count) {
        this.count = count;
    }

    @Setup
    public void begin() throws IOException, ProvenanceException {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench");
        file = folder.resolve("plot.py");
        session = RecordingSession.open(Actor.named("Ada"), new Tool("otowi", "0.1.0"), new NoStore(),
                new JournalFolder(folder.resolve("journals")));
        bare = FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        ours();
        long before = Files.size(new Sidecar(file).path());
        ours();
        length = (int) (Files.size(new Sidecar(file).path()) - before);
    }

    @Benchmark
    public List<LogEntry> ours() throws ProvenanceException {
        List<AiEdit> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Content after = Content.ofText("x = " + edits++ + "\n");
            batch.add(AiEdit.of(present, after, ModelUse.of("example", "model-1")).forPurpose("count"));
            present = Optional.of(after);
        }
        return session.recordAll(file, batch);
    }

    @Benchmark
    public int bare() throws IOException {
        int written = bare.write(ByteBuffer.allocate(length));
        bare.force(false);
        return written;
    }

    @TearDown
    public void end() throws IOException {
        session.close();
        bare.close();
        PathUtils.deleteDirectory(folder);
    }
}
