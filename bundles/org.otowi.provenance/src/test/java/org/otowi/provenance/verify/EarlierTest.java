package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.BothVerifiers;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.OpenSsl;
import org.otowi.provenance.testing.ResearchFolder;

/** What an earlier copy, checkpoint or time stamp brings to light; both verifiers must see it alike. */
class EarlierTest {

    private static BothVerifiers both;

    @TempDir
    private Path folder;

    private ResearchFolder research;
    private Path kept;

    @BeforeAll
    static void start() throws Exception {
        both = BothVerifiers.start();
    }

    @BeforeEach
    void record() throws Exception {
        research = new ResearchFolder(Files.createDirectory(folder.resolve("research"))).withThreeEdits();
        kept = Files.copy(research.sidecar(), folder.resolve("kept"));
    }

    @AfterAll
    static void stop() throws Exception {
        both.close();
    }

    @Test
    void aLogThatHasGrownHasAllThatItHad() throws Exception {
        addSession("later\n");
        FileReport report = compare();
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict(), report.findings()::toString);
        assertEquals(List.of(), report.findings());
    }

    @Test
    void row4AnEntryEditedAndSealedAnewIsRewritten() throws Exception {
        research.edit(lines -> {
            lines.set(1, Forgery.of(lines.get(1), entry -> entry.put("purpose", "another")));
            Forgery.relink(lines, 2);
        });
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
        FileReport report = compare();
        assertEquals(Verdict.TAMPERED, report.verdict());
        assertEquals(List.of(FindingKind.REWRITTEN), kinds(report));
        assertEquals(2, report.findings().get(0).line().getAsInt());
    }

    @Test
    void row4TheSameAgainstACheckpointKeptElsewhere() throws Exception {
        keepCheckpoint(research.lines());
        research.edit(lines -> {
            lines.set(1, Forgery.of(lines.get(1), entry -> entry.put("purpose", "another")));
            Forgery.relink(lines, 2);
        });
        assertEquals(Verdict.TAMPERED, compare().verdict());
    }

    @Test
    void row6ACutTailIsMissingWithItsCount() throws Exception {
        research.edit(lines -> lines.subList(2, 4).clear());
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
        assertMissing(2);
    }

    @Test
    void row6AStreamThatNobodyNamesIsMissing() throws Exception {
        byte[] before = research.bytes();
        addSession("later\n");
        Files.copy(research.sidecar(), kept = folder.resolve("kept later"));
        research.replace(before);
        assertMissing(2);
    }

    @Test
    void row7ATailCutThroughACheckpointIsMissingWithItsCount() throws Exception {
        keepCheckpoint(research.lines());
        research.edit(lines -> lines.subList(1, 4).clear());
        assertMissing(3);
    }

    @Test
    void row7TheSameAgainstTheTimeStampOfTheCheckpoint() throws Exception {
        assumeTrue(OpenSsl.isInstalled());
        OpenSsl authority = OpenSsl.authority(folder.resolve("authority"));
        authority.anchor(research);
        String checkpoint = research.lines().get(4);
        for (byte[] stamp : List.of(authority.token(checkpoint), authority.answer(
                authority.request(checkpoint, "-sha256", "-cert")))) {
            kept = Files.write(folder.resolve("stamp"), stamp);
            assertEquals(Verdict.VALID_UNANCHORED, compare().verdict());
        }
        research.edit(lines -> lines.subList(3, 6).clear());
        assertMissing(1);
    }

    @Test
    void row8ADeletedSidecarIsMissingAsAWhole() throws Exception {
        Files.delete(research.sidecar());
        assertMissing(4);
        keepCheckpoint(Files.readAllLines(kept));
        assertMissing(4);
    }

    @Test
    void row12ACheckpointOfTheSameSizeAndAnotherRootIsRewritten() throws Exception {
        CheckpointBody body = Forgery.checkpoint(research.lines());
        for (String text : List.of(new CheckpointBody(body.origin(), 4, Sha256.of()).text(),
                body.text().replace("otowi/", "otowi/0"))) {
            kept = Files.writeString(folder.resolve("kept body"), text);
            assertEquals(List.of(FindingKind.REWRITTEN), kinds(compare()));
        }
    }

    @Test
    void row13AnOldLogRestoredWithItsOldCheckpointMissesWhatCameAfter() throws Exception {
        byte[] old = research.bytes();
        addSession("later\n");
        keepCheckpoint(research.lines().subList(4, 6));
        research.replace(old);
        assertMissing(2);
    }

    @Test
    void row32WhatGitRemovedIsMissingWithItsId() throws Exception {
        addSession("later\n");
        Files.copy(research.sidecar(), kept = folder.resolve("kept later"));
        String removed = research.lines().get(3);
        research.edit(lines -> lines.remove(3));
        FileReport report = compare();
        assertEquals(Verdict.INCOMPLETE, report.verdict());
        assertEquals(List.of(FindingKind.MISSING_SINCE, FindingKind.MISSING_PARENT), kinds(report).subList(0, 2));
        assertEquals(Optional.of(Forgery.id(removed).base64Url()), report.findings().get(0).expected());
    }

    @Test
    void aCheckpointIsReadFromASignedNoteToo() throws Exception {
        String body = Forgery.checkpoint(research.lines()).text();
        kept = Files.writeString(folder.resolve("note"), body + "\n\u2014 otowi Zm9yZ2Vk\n");
        assertEquals(List.of(), compare().findings());
    }

    @Test
    void whatCannotBeComparedIsSaid() throws Exception {
        for (String text : List.of("", "something\n", "{}\n", "otowi/x\n1\nAAAA\n")) {
            Files.writeString(kept, text);
            ProvenanceException e = assertThrows(ProvenanceException.class, () -> EarlierFile.read(kept));
            assertTrue(e.getMessage().contains("to compare with"), e.getMessage());
        }
        assertThrows(ProvenanceException.class, () -> EarlierFile.read(folder.resolve("nothing")));
    }

    private void addSession(String text) throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, text);
        }
    }

    private void keepCheckpoint(List<String> stream) throws Exception {
        kept = Files.writeString(folder.resolve("kept body"), Forgery.checkpoint(stream).text());
    }

    private FileReport compare() throws Exception {
        return both.verifyAgainst(kept, research.file());
    }

    private void assertMissing(int count) throws Exception {
        FileReport report = compare();
        assertEquals(Verdict.INCOMPLETE, report.verdict(), report.findings()::toString);
        assertEquals(FindingKind.MISSING_SINCE, report.findings().get(0).kind());
        assertEquals(Optional.of(String.valueOf(count)), report.findings().get(0).found());
    }

    private static List<FindingKind> kinds(FileReport report) {
        return report.findings().stream().map(Finding::kind).toList();
    }
}
