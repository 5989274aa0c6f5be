package org.otowi.provenance.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Commitment.Kind;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.privacy.CommittedText.Fate;
import org.otowi.provenance.record.Erasure;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.EntrySchema;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.verify.Verdict;

class CommittedTextsTest {

    @TempDir
    private Path folder;
    private ResearchFolder research;
    private LogEntry edit;
    private Sha256 prompt;
    private Sha256 reply;

    @BeforeEach
    void recordAnEdit() throws Exception {
        research = new ResearchFolder(folder);
        try (RecordingSession session = research.session()) {
            edit = research.ai(session, "a\n");
        }
        prompt = edit.commitments(Kind.PROMPT).get(0);
        reply = edit.commitments(Kind.RESPONSE).get(0);
    }

    @Test
    void textsAreKeptUntilSomebodyDecides() throws Exception {
        assertEquals(List.of(Fate.KEPT, Fate.KEPT), fates(research.store()));
        assertEquals(List.of(Kind.PROMPT, Kind.RESPONSE), CommittedTexts.of(research.log(), research.store()).stream()
                .map(CommittedText::kind).toList());
    }

    @Test
    void onAnotherMachineTheyAreWithheldAndTheLogIsValid() throws Exception {
        assertEquals(List.of(Fate.WITHHELD, Fate.WITHHELD), fates(new DirectoryContentStore(folder.resolve("else"))));
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    @Test
    void anErasedTextIsGoneAndTheLogSaysByWhichRule() throws Exception {
        LogEntry erasure = erase(List.of(prompt));
        assertEquals(Optional.empty(), research.store().commitment(prompt));
        assertEquals(List.of(Fate.ERASED, Fate.KEPT), fates(research.store()));
        assertEquals(Optional.of("retention of 90 days"), erasure.text("policy"));
        assertEquals(List.of(prompt), erasure.erased());
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
        new EntrySchema().assertPermits(research.lines().get(research.lines().size() - 1));
    }

    @Test
    void whatWasDisclosedStaysDisclosed() throws Exception {
        try (RecordingSession session = research.session()) {
            session.recordDisclosure(research.file(), edit.id(), research.store().commitment(reply).orElseThrow());
        }
        erase(List.of(reply));
        assertEquals(List.of(Fate.KEPT, Fate.DISCLOSED), fates(research.store()));
        assertEquals("Done.", research.log().entries().stream().flatMap(entry -> entry.disclosure().stream())
                .findFirst().orElseThrow().text().text());
    }

    @Test
    void nothingIsErasedThatCannotBeRecorded() throws Exception {
        research.edit(lines -> lines.set(1, lines.get(1).replace("test", "text")));
        assertThrows(ProvenanceException.class, () -> erase(List.of(prompt)));
        assertEquals("Please.", research.store().commitment(prompt).orElseThrow().text());
    }

    private LogEntry erase(List<Sha256> commitments) throws ProvenanceException {
        try (RecordingSession session = research.session()) {
            return session.recordErasure(research.file(),
                    new Erasure(commitments, "retention of 90 days", Optional.of("asked by the records office")));
        }
    }

    private List<Fate> fates(DirectoryContentStore store) throws ProvenanceException, IOException {
        return CommittedTexts.of(research.log(), store).stream().map(CommittedText::fate).toList();
    }
}
