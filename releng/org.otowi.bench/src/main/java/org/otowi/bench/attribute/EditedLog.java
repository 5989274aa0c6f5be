package org.otowi.bench.attribute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.otowi.bench.record.NoStore;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Content;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.Tool;
import org.otowi.provenance.attribution.Attribution;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.record.RecordingSession;

/** A file with the log of a thousand edits, by a person and a model in turn. */
final class EditedLog {

    static final int EDITS = 1_000;

    private final Path folder;
    private final Path file;

    EditedLog() throws IOException, ProvenanceException {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench");
        file = folder.resolve("plot.py");
        EditedFile text = new EditedFile();
        try (RecordingSession session = RecordingSession.open(Actor.named("Ada"), new Tool("otowi", "0.1.0"),
                new NoStore(), new JournalFolder(folder.resolve("journals")))) {
            Optional<Content> before = Optional.empty();
            for (int i = 0; i < EDITS; i++) {
                Content after = text.content();
                if (i % 2 == 0) {
                    session.recordHuman(file, before, after);
                } else {
                    session.recordAiEdit(file, AiEdit.of(before, after, ModelUse.of("example", "model-1")));
                }
                before = Optional.of(after);
                text.edit();
            }
            Files.write(file, before.orElseThrow().bytes());
        }
    }

    ProvenanceLog read() throws ProvenanceException {
        return ProvenanceLog.read(new Sidecar(file).path());
    }

    Attribution attribute() throws ProvenanceException, IOException {
        return Attribution.ofFile(read(), Optional.empty());
    }

    void delete() throws IOException {
        PathUtils.deleteDirectory(folder);
    }
}
