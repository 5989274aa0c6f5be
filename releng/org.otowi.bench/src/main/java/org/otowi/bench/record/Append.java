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
import org.apache.commons.io.file.PathUtils;
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
final class Append {

    private final Path folder;
    private final Path file;
    private final RecordingSession session;
    private final FileChannel bare;
    private final int count;
    private final int length;
    private Optional<Content> present = Optional.empty();
    private int edits;

    Append(int count) throws IOException, ProvenanceException {
        this.count = count;
        this.folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench");
        this.file = folder.resolve("plot.py");
        this.session = RecordingSession.open(Actor.named("Ada"), new Tool("otowi", "0.1.0"), new NoStore(),
                new JournalFolder(folder.resolve("journals")));
        this.bare = FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        ours();
        long before = Files.size(new Sidecar(file).path());
        ours();
        this.length = (int) (Files.size(new Sidecar(file).path()) - before);
    }

    List<LogEntry> ours() throws ProvenanceException {
        List<AiEdit> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Content after = Content.ofText("x = " + edits++ + "\n");
            batch.add(AiEdit.of(present, after, ModelUse.of("example", "model-1")).forPurpose("count"));
            present = Optional.of(after);
        }
        return session.recordAll(file, batch);
    }

    int bare() throws IOException {
        int written = bare.write(ByteBuffer.allocate(length));
        bare.force(false);
        return written;
    }

    void end() throws IOException {
        session.close();
        bare.close();
        PathUtils.deleteDirectory(folder);
    }
}
