package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.provenance.Commitment.Kind;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.privacy.CommittedText.Fate;
import org.otowi.provenance.privacy.CommittedTexts;
import org.otowi.provenance.record.Erasure;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.Forgery;

/** Rows 17 and 26: texts that the log only commits to. */
class AttacksOnTextsTest extends AttackTest {

    @ParameterizedTest
    @ValueSource(strings = {"text", "salt"})
    void row17ADisclosedPromptOrItsSaltIsSubstituted(String member) throws Exception {
        LogEntry edit = research.log().entries().get(1);
        Sha256 prompt = edit.commitments(Kind.PROMPT).get(0);
        try (RecordingSession session = research.session()) {
            session.recordDisclosure(research.file(), edit.id(), research.store().commitment(prompt).orElseThrow());
        }
        assertNothingNoticed();
        research.edit(lines -> lines.set(5, Forgery.of(lines.get(5), entry -> entry.put(member, prompt.base64Url()))));
        FileReport report = assertVerdict(Verdict.TAMPERED, FindingKind.COMMITMENT);
        assertEquals(6, report.findings().get(0).line().orElseThrow());
    }

    @Test
    void row26ContentIsMissingFromTheStore() throws Exception {
        try (var kept = Files.walk(folder.resolve("store"))) {
            for (Path content : kept.filter(Files::isRegularFile).toList()) {
                Files.delete(content);
            }
        }
        assertNothingNoticed();
        assertEquals(Fate.WITHHELD, CommittedTexts.of(research.log(), research.store()).get(0).fate());
        addSecondSession();
        assertNothingNoticed();
    }

    @Test
    void row26ContentIsErased() throws Exception {
        Sha256 prompt = research.log().entries().get(1).commitments(Kind.PROMPT).get(0);
        try (RecordingSession session = research.session()) {
            session.recordErasure(research.file(), new Erasure(List.of(prompt), "retention of 90 days", Optional.empty()));
        }
        assertNothingNoticed();
        assertEquals(Fate.ERASED, CommittedTexts.of(research.log(), research.store()).get(0).fate());
    }
}
