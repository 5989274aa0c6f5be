package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.anchor.TimeStamp;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.EntrySchema;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.OpenSsl;
import org.otowi.provenance.testing.ResearchFolder;

/** What a time stamp in a log proves, and what it does not. */
class AnchorTest {

    @TempDir
    private static Path authorityFolder;

    private static OpenSsl authority;

    @TempDir
    private Path folder;

    private ResearchFolder research;

    @BeforeAll
    static void makeAuthority() throws Exception {
        assumeTrue(OpenSsl.isInstalled(), "there is no openssl");
        authority = OpenSsl.authority(authorityFolder.resolve("ours"));
    }

    @BeforeEach
    void record() throws Exception {
        research = new ResearchFolder(folder).withThreeEdits();
    }

    @Test
    void aStampedCheckpointOverAllEntriesIsValid() throws Exception {
        authority.anchor(research);
        FileReport report = verify();
        assertEquals(Verdict.VALID, report.verdict(), report.findings()::toString);
        assertEquals(Grade.ANCHORED, report.grade());
        assertEquals(List.of(FindingKind.ANCHORED), kinds(report));
        assertTrue(report.findings().get(0).sentence().contains("Example TSA"));
        assertTrue(report.sentence().contains("authority"), report.sentence());
        new EntrySchema().assertPermits(research.lines().get(5));
    }

    @Test
    void withoutCertificatesItIsSaidNotToBeChecked() throws Exception {
        authority.anchor(research);
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
        assertEquals(List.of(FindingKind.ANCHOR_NOT_CHECKED), kinds(research.verify()));
    }

    @Test
    void aStampByAStrangerCountsForNothing() throws Exception {
        OpenSsl.authority(folder.resolve("stranger")).anchor(research);
        FileReport report = verify();
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict());
        assertEquals(Grade.UNSIGNED, report.grade());
        assertEquals(List.of(FindingKind.ANCHOR_UNTRUSTED), kinds(report));
    }

    @Test
    void anAnchorAddedByALaterSessionNeedsNoAnchorItself() throws Exception {
        addCheckpoint(research.lines());
        StampedLog log = StampedLog.read(research.sidecar());
        TimeStamp stamp = TimeStamp.ofToken(authority.token(research.lines().get(4)));
        try (RecordingSession session = research.session()) {
            session.recordAnchor(research.file(), log.of(stamp).orElseThrow().id(), stamp.base64());
        }
        assertEquals(7, research.lines().size());
        assertEquals(Verdict.VALID, verify().verdict(), verify().findings()::toString);
        assertEquals(Set.of(stamp.base64()), StampedLog.read(research.sidecar()).tokens());
    }

    @Test
    void entriesBehindTheStampAreNotAnchored() throws Exception {
        authority.anchor(research);
        try (RecordingSession session = research.session()) {
            research.human(session, "later\n");
        }
        FileReport report = verify();
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict());
        assertEquals(Grade.UNSIGNED, report.grade());
        addCheckpoint(research.lines().subList(6, 8));
        assertEquals(Verdict.VALID_UNANCHORED, verify().verdict());
    }

    @Test
    void aStreamThatNobodyNamesIsNotAnchored() throws Exception {
        authority.anchor(research);
        ResearchFolder elsewhere = new ResearchFolder(Files.createDirectory(folder.resolve("clone")));
        try (RecordingSession session = elsewhere.session()) {
            elsewhere.human(session, "theirs\n");
        }
        List<String> theirs = elsewhere.lines();
        research.edit(lines -> lines.addAll(theirs));
        assertEquals(Verdict.VALID_UNANCHORED, verify().verdict());
    }

    @Test
    void anEntryOfAnyTypeThatChangesTheFileBehindTheStampIsNotAnchored() throws Exception {
        authority.anchor(research);
        Files.writeString(research.file(), "falsified\n");
        String state = research.content().orElseThrow().sha256().base64Url();
        for (String member : List.of("before", "after")) {
            forgeAnchor(entry -> entry.put(member, state));
            FileReport report = verify();
            assertEquals(Verdict.VALID_UNANCHORED, report.verdict(), member);
            assertEquals(Grade.UNSIGNED, report.grade(), member);
            forgeAnchor(entry -> entry.remove(member));
        }
        assertEquals(Verdict.VALID, verify().verdict());
        assertTrue(kinds(verify()).contains(FindingKind.CONTENT_DIFFERS));
    }

    @Test
    void aNameThatAppearsOnlyBehindTheStampIsNotAnchored() throws Exception {
        authority.anchor(research);
        for (String member : List.of("name", "from", "to")) {
            forgeAnchor(entry -> entry.put(member, "another.py"));
            assertEquals(Verdict.VALID_UNANCHORED, verify().verdict(), member);
            forgeAnchor(entry -> entry.put(member, "plot.py"));
            assertEquals(Verdict.VALID, verify().verdict(), member);
            forgeAnchor(entry -> entry.remove(member));
        }
    }

    @Test
    void anAnchorInASessionUnderANewNameIsNotEnough() throws Exception {
        addCheckpoint(research.lines());
        TimeStamp stamp = TimeStamp.ofToken(authority.token(research.lines().get(4)));
        try (RecordingSession session = research.session()) {
            session.recordAnchor(research.file(), Forgery.id(research.lines().get(4)), stamp.base64());
        }
        assertEquals(Verdict.VALID, verify().verdict());
        research.edit(lines -> {
            lines.set(5, Forgery.of(lines.get(5), entry -> entry.put("name", "another.py")));
            Forgery.relink(lines, 6);
        });
        assertEquals(Verdict.VALID_UNANCHORED, verify().verdict());
    }

    @Test
    void aStampOfAnythingElseIsTampering() throws Exception {
        authority.anchor(research);
        String token = authority.base64("something else");
        forgeAnchor(entry -> entry.put("token", token));
        assertTampered("something else");
    }

    @Test
    void aTokenThatIsNoneIsTampering() throws Exception {
        authority.anchor(research);
        forgeAnchor(entry -> entry.put("token", "AAAA"));
        assertTampered("DER");
        forgeAnchor(entry -> entry.remove("token"));
        assertTampered("not the time stamp");
    }

    @Test
    void aTokenWithABrokenSignatureIsTampering() throws Exception {
        authority.anchor(research);
        forgeAnchor(entry -> {
            String token = entry.get("token").textValue();
            int at = token.length() - 24;
            entry.put("token", token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1));
        });
        assertTampered("signature");
    }

    @Test
    void anAnchorOfNoCheckpointIsTampering() throws Exception {
        authority.anchor(research);
        forgeAnchor(entry -> entry.remove("checkpoint"));
        assertTampered("no checkpoint");
        String other = Forgery.id(research.lines().get(1)).base64Url();
        forgeAnchor(entry -> entry.put("checkpoint", other));
        assertTampered("no checkpoint");
    }

    @Test
    void anAnchorOfACheckpointThatIsNotHereIsIncomplete() throws Exception {
        authority.anchor(research);
        String elsewhere = Forgery.id("elsewhere").base64Url();
        forgeAnchor(entry -> entry.put("checkpoint", elsewhere));
        FileReport report = verify();
        assertEquals(Verdict.INCOMPLETE, report.verdict());
        assertEquals(elsewhere, report.findings().get(0).expected().orElseThrow());
    }

    @Test
    void row4AnEntryEditedUnderAnAnchorIsTamperingWhoeverSignsItAgain() throws Exception {
        authority.anchor(research);
        research.edit(lines -> {
            lines.set(1, Forgery.of(lines.get(1), entry -> entry.put("purpose", "another")));
            Forgery.relink(lines, 2);
            lines.set(4, Forgery.of(lines.get(4), entry -> entry.put("body",
                    Forgery.checkpoint(lines.subList(0, 4)).text())));
            String checkpoint = Forgery.id(lines.get(4)).base64Url();
            lines.set(5, Forgery.of(lines.get(5), entry -> entry.put("prev", checkpoint)
                    .put("checkpoint", checkpoint)));
        });
        assertTampered("was changed since");
    }

    @Test
    void row14AnEntryThatClaimsALaterTimeThanItsAnchorIsAWarning() throws Exception {
        research.clock().set(Instant.parse("2999-01-01T00:00:00Z"));
        try (RecordingSession session = research.session()) {
            research.human(session, "from the future\n");
        }
        List<String> second = research.lines().subList(4, 6);
        addCheckpoint(second);
        stampLast();
        FileReport report = verify();
        assertEquals(Verdict.VALID, report.verdict(), report.findings()::toString);
        assertEquals(3, kinds(report).stream().filter(FindingKind.ANCHOR_TIME::equals).count());
        assertEquals(Severity.WARNING, report.findings().get(0).severity());
        assertTrue(report.findings().get(0).found().orElseThrow().startsWith("2999-01-01"));
    }

    @Test
    void everyEntryIsHeldAgainstItsEarliestStampOnly() throws Exception {
        research.clock().set(Instant.parse("2999-01-01T00:00:00Z"));
        try (RecordingSession session = research.session()) {
            research.human(session, "from the future\n");
        }
        addCheckpoint(research.lines().subList(4, 6));
        stampLast();
        stampLast();
        assertEquals(3, kinds(verify()).stream().filter(FindingKind.ANCHOR_TIME::equals).count());
    }

    @Test
    void unsignedEntriesAreIncompleteWhereSignaturesAreRequired() throws Exception {
        authority.anchor(research);
        FileReport report = Verifier.verify(research.sidecar(),
                VerifyOptions.DEFAULT.withAuthorities(authority.root()).requiringSignatures());
        assertEquals(Verdict.INCOMPLETE, report.verdict());
        assertEquals(FindingKind.NOT_SIGNED, report.findings().get(0).kind());
        assertEquals(Optional.of("4"), report.findings().get(0).found());
        assertEquals(Grade.ANCHORED, report.grade());
    }

    @Test
    void aRequestIsForTheNewestCheckpointThatCoversEverything() throws Exception {
        assertTrue(StampedLog.read(research.sidecar()).newest().isEmpty());
        addCheckpoint(research.lines());
        assertEquals(5, StampedLog.read(research.sidecar()).newest().orElseThrow().line());
        try (RecordingSession session = research.session()) {
            research.human(session, "later\n");
        }
        assertTrue(StampedLog.read(research.sidecar()).newest().isEmpty());
    }

    @Test
    void aFileThatHoldsNoCertificateIsNoAnswer() throws Exception {
        Path file = Files.writeString(folder.resolve("ca.pem"), "nothing\n");
        VerifyOptions options = VerifyOptions.DEFAULT.withAuthorities(file);
        ProvenanceException e =
                assertThrows(ProvenanceException.class, () -> Verifier.verify(research.sidecar(), options));
        assertTrue(e.getMessage().contains("BEGIN CERTIFICATE"), e.getMessage());
    }

    private void addCheckpoint(List<String> stream) throws Exception {
        String checkpoint = Forgery.next(stream, "checkpoint",
                entry -> entry.put("body", Forgery.checkpoint(stream).text()));
        research.edit(lines -> lines.add(checkpoint));
    }

    /** Stamps the last checkpoint. */
    private void stampLast() throws Exception {
        List<String> lines = research.lines();
        String checkpoint = lines.stream().filter(line -> line.contains("\"type\":\"checkpoint\""))
                .reduce((one, other) -> other).orElseThrow();
        String token = authority.base64(checkpoint);
        String anchor = Forgery.next(lines, "anchor", entry -> entry
                .put("checkpoint", Forgery.id(checkpoint).base64Url()).put("token", token));
        research.edit(changed -> changed.add(anchor));
    }

    private void forgeAnchor(Consumer<ObjectNode> change) throws Exception {
        research.edit(lines -> lines.set(5, Forgery.of(lines.get(5), change)));
    }

    private void assertTampered(String words) throws Exception {
        for (FileReport report : List.of(verify(), research.verify())) {
            assertEquals(Verdict.TAMPERED, report.verdict(), report.findings()::toString);
            assertEquals(FindingKind.ANCHOR, report.findings().get(0).kind());
            assertTrue(report.findings().get(0).sentence().contains(words), report.findings().get(0).sentence());
        }
    }

    private FileReport verify() throws ProvenanceException {
        return Verifier.verify(research.sidecar(), VerifyOptions.DEFAULT.withAuthorities(authority.root()));
    }

    private static List<FindingKind> kinds(FileReport report) {
        return report.findings().stream().map(Finding::kind).toList();
    }
}
