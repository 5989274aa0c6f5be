package org.otowi.provenance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Content;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.Tool;
import org.otowi.provenance.checkpoint.LogSigner;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.signing.Signer;
import org.otowi.provenance.signing.SigningException;

/** Research files with a record, for tests. */
public final class Recorded {

    private Recorded() {}

    /** A file of three lines that a model wrote: a log of two entries. */
    public static Sidecar file(Path folder, String name) throws IOException, ProvenanceException {
        Path file = folder.resolve(name);
        Content content = Content.ofText("import numpy\nx = 1\nprint(x)\n");
        try (RecordingSession session = session(folder)) {
            AiEdit edit = AiEdit.of(Optional.empty(), content, ModelUse.of("openai", "gpt-5"));
            session.recordAiEdit(file, edit.forPurpose("first draft"));
        }
        Files.write(file, content.bytes());
        return new Sidecar(file);
    }

    /** Signs the log of a file in the folder. */
    public static void sign(Path sidecar, Signer signer) throws ProvenanceException, SigningException {
        try (RecordingSession session = session(sidecar.getParent())) {
            new LogSigner(session, signer).sign(Sidecar.at(sidecar).file());
        }
    }

    private static RecordingSession session(Path folder) {
        return RecordingSession.open(Actor.named("Ana Example"), new Tool("otowi", "0.1.0"),
                new DirectoryContentStore(folder.resolveSibling(folder.getFileName() + "-store")),
                new JournalFolder(folder.resolveSibling(folder.getFileName() + "-journals")));
    }
}
