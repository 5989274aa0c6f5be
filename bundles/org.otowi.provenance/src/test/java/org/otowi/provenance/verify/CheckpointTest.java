package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.ResearchFolder;

/** A checkpoint stands behind the entries before it: their number, their stream and the root over them. */
class CheckpointTest {

    @TempDir
    private Path folder;

    private ResearchFolder research;
    private CheckpointBody body;

    @BeforeEach
    void record() throws Exception {
        research = new ResearchFolder(folder).withThreeEdits();
        body = Forgery.checkpoint(research.lines());
    }

    @Test
    void aCheckpointThatFitsIsNoFinding() throws Exception {
        append(body.text());
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
        assertEquals(List.of(), research.verify().findings());
    }

    @Test
    void aSessionGoesOnBehindACheckpoint() throws Exception {
        append(body.text());
        try (RecordingSession session = research.session()) {
            research.human(session, "later\n");
        }
        append(Forgery.checkpoint(research.lines().subList(5, 7)).text());
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
        assertEquals(List.of(), research.verify().findings());
    }

    @Test
    void row2AnEntryEditedUnderACheckpoint() throws Exception {
        append(body.text());
        research.edit(lines -> {
            lines.set(1, Forgery.of(lines.get(1), entry -> entry.put("purpose", "another")));
            Forgery.relink(lines, 2);
        });
        assertTampered(FindingKind.ROOT);
    }

    @Test
    void anotherRoot() throws Exception {
        append(new CheckpointBody(body.origin(), body.size(), Sha256.of()).text());
        assertTampered(FindingKind.ROOT);
    }

    @Test
    void anotherSize() throws Exception {
        append(new CheckpointBody(body.origin(), 3, body.root()).text());
        assertTampered(FindingKind.CHECKPOINT);
    }

    @Test
    void anotherStreamsCheckpoint() throws Exception {
        append(new CheckpointBody(body.origin() + "x", body.size(), body.root()).text());
        assertTampered(FindingKind.CHECKPOINT);
    }

    @Test
    void aBodyOfAnotherForm() throws Exception {
        for (String text : List.of("", body.text() + "extension\n", body.text().stripTrailing(),
                body.text().replace("\n4\n", "\n04\n"))) {
            research.edit(lines -> lines.subList(4, lines.size()).clear());
            append(text);
            assertTampered(FindingKind.CHECKPOINT);
        }
    }

    @Test
    void row12TwoCheckpointsThatContradictEachOther() throws Exception {
        append(body.text());
        append(new CheckpointBody(body.origin(), 5, Sha256.of()).text());
        assertTampered(FindingKind.ROOT);
        assertEquals(6, research.verify().entries());
    }

    private void append(String text) throws Exception {
        research.edit(lines -> lines.add(Forgery.next(lines, "checkpoint", entry -> entry.put("body", text))));
    }

    private void assertTampered(FindingKind kind) throws Exception {
        assertEquals(Verdict.TAMPERED, research.verify().verdict());
        assertEquals(kind, research.verify().findings().get(0).kind());
    }
}
