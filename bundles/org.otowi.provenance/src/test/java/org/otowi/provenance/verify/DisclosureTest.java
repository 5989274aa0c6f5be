package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.Commitment.Kind;
import org.otowi.provenance.Salt;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.EntrySchema;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.ResearchFolder;

/** Row 17 of the attack table: a disclosed text is the one that was committed to. */
class DisclosureTest {

    private static final String OTHER = Sha256.of(new byte[] {1}).base64Url();

    @TempDir
    private Path folder;
    private ResearchFolder research;
    private LogEntry edit;

    @BeforeEach
    void discloseAPrompt() throws Exception {
        research = new ResearchFolder(folder);
        try (RecordingSession session = research.session()) {
            edit = research.ai(session, "a\n");
            Sha256 prompt = edit.commitments(Kind.PROMPT).get(0);
            session.recordDisclosure(research.file(), edit.id(), research.store().commitment(prompt).orElseThrow());
        }
    }

    @Test
    void theTextThatWasCommittedToIsNoDefect() throws Exception {
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
        assertEquals(List.of(), research.verify().findings());
        String line = research.lines().get(2);
        assertTrue(line.contains("\"text\":\"Please.\""), line);
        new EntrySchema().assertPermits(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "salt", "commitment", "kind"})
    void anotherTextSaltCommitmentOrKindIsTampering(String member) throws Exception {
        forge(entry -> entry.put(member, member.equals("kind") ? "response" : OTHER));
        assertFinding(FindingKind.COMMITMENT, Verdict.TAMPERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "salt", "commitment", "kind", "entry"})
    void whatIsNotSaidCompletelyProvesNothing(String member) throws Exception {
        forge(entry -> entry.remove(member));
        assertFinding(FindingKind.COMMITMENT, Verdict.TAMPERED);
    }

    @Test
    void aTextThatFitsACommitmentOfItsOwnWasNeverCommittedTo() throws Exception {
        Commitment forged = Commitment.to(Kind.PROMPT, Salt.of(new byte[Salt.LENGTH]), "I was polite.");
        forge(entry -> entry.put("commitment", forged.hash().base64Url()).put("text", forged.text())
                .put("salt", Sha256.ofDigest(forged.salt().bytes()).base64Url()));
        assertFinding(FindingKind.COMMITMENT, Verdict.TAMPERED);
    }

    @Test
    void ifTheEntryThatCommittedIsNotHereTheLogIsIncomplete() throws Exception {
        forge(entry -> entry.put("entry", OTHER));
        assertFinding(FindingKind.MISSING_ENTRY, Verdict.INCOMPLETE);
    }

    private void forge(Consumer<ObjectNode> change) throws Exception {
        research.edit(lines -> lines.set(2, Forgery.of(lines.get(2), change)));
    }

    private void assertFinding(FindingKind kind, Verdict verdict) throws Exception {
        FileReport report = research.verify();
        assertEquals(List.of(kind), report.findings().stream().map(Finding::kind).toList());
        assertEquals(3, report.findings().get(0).line().orElseThrow());
        assertEquals(verdict, report.verdict());
    }
}
