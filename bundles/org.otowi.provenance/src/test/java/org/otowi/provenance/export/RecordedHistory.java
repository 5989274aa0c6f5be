package org.otowi.provenance.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.Content;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.attribution.Attribution;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.ResearchFolder;

/** Logs to export. */
final class RecordedHistory {

    static final Sha256 PAPER = Sha256.of(new byte[] {7});

    private RecordedHistory() {}

    /** A model writes from a paper, a person changes it, and changes it back. */
    static RecordedFile thereAndBack(Path folder, String name) throws IOException, ProvenanceException {
        ResearchFolder research = new ResearchFolder(folder, name);
        try (RecordingSession session = research.session()) {
            Files.writeString(research.file(), "a\nb\n");
            session.recordAiEdit(research.file(), AiEdit.of(Optional.empty(), Content.ofText("a\nb\n"),
                    ResearchFolder.MODEL).with(Exchange.of("Please.", "Done.")).forPurpose("plot the decay")
                    .citing(List.of(new CitedSource("paper.pdf", PAPER, Optional.of("p. 3")))));
            research.human(session, "a\nc\n");
            research.human(session, "a\nb\n");
        }
        return recorded(research, name);
    }

    /** The same file at another place. */
    static RecordedFile at(String path, RecordedFile file) {
        return new RecordedFile(path, file.log(), file.report(), file.attribution());
    }

    static RecordedFile recorded(ResearchFolder research, String path) throws IOException, ProvenanceException {
        return new RecordedFile(path, research.log(), research.verify(),
                Optional.of(Attribution.ofFile(research.log(), Optional.empty())));
    }
}
