package org.otowi.provenance.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.checkpoint.LogSigner.Outcome;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.signature.SshKey;
import org.otowi.provenance.signature.SshSignature;
import org.otowi.provenance.signing.Ed25519Key;
import org.otowi.provenance.signing.KeyFile;
import org.otowi.provenance.signing.Signer;
import org.otowi.provenance.signing.SigningException;
import org.otowi.provenance.testing.EntrySchema;
import org.otowi.provenance.testing.OpenSsh;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.Grade;
import org.otowi.provenance.verify.Verdict;

class LogSignerTest {

    private static final Signer ADA = Ed25519Key.generate(new Random(10));
    private static final Signer BOB = Ed25519Key.generate(new Random(11));

    @TempDir
    private Path folder;

    private ResearchFolder research;

    @BeforeEach
    void record() throws Exception {
        research = new ResearchFolder(folder).withThreeEdits();
    }

    @Test
    void aSignedLogHasNoDefectAndTheGradeSigned() throws Exception {
        LogEntry checkpoint = signedBy(ADA);
        assertEquals(Optional.of(EntryType.CHECKPOINT), checkpoint.type());
        FileReport report = research.verify();
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict());
        assertEquals(Grade.SIGNED, report.grade());
        assertTrue(report.isSignedBy(ADA.key()));
        assertEquals(6, report.entries()); // a stream of its own: open and checkpoint
    }

    @Test
    void whatIsWrittenIsAsTheSchemaSays() throws Exception {
        signedBy(ADA);
        for (String line : research.lines()) {
            new EntrySchema().assertPermits(line);
        }
    }

    @Test
    void theSameKeySignsNothingTwice() throws Exception {
        signedBy(ADA);
        byte[] signed = research.bytes();
        assertInstanceOf(Outcome.NothingNew.class, sign(ADA));
        assertArrayEquals(signed, research.bytes());
    }

    @Test
    void anotherKeySignsTheSameLogToo() throws Exception {
        signedBy(ADA);
        signedBy(BOB);
        FileReport report = research.verify();
        assertTrue(report.isSignedBy(ADA.key()));
        assertTrue(report.isSignedBy(BOB.key()));
        assertInstanceOf(Outcome.NothingNew.class, sign(ADA));
    }

    @Test
    void newEntriesAreSignedAgain() throws Exception {
        signedBy(ADA);
        try (RecordingSession session = research.session()) {
            research.human(session, "later\n");
        }
        assertEquals(Grade.UNSIGNED, research.verify().grade());
        signedBy(ADA);
        assertEquals(Grade.SIGNED, research.verify().grade());
    }

    @Test
    void aSessionSignsItsOwnStreamAndGoesOn() throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, "one\n");
            assertEquals(2, session.entriesSinceCheckpoint(research.file()));
            LogEntry checkpoint = ((Outcome.Signed) new LogSigner(session, ADA).sign(research.file())).checkpoint();
            assertEquals(2, checkpoint.seq());
            assertEquals(0, session.entriesSinceCheckpoint(research.file()));
            research.human(session, "two\n");
            assertEquals(1, session.entriesSinceCheckpoint(research.file()));
            assertInstanceOf(Outcome.Signed.class, new LogSigner(session, ADA).sign(research.file()));
        }
        assertEquals(Grade.SIGNED, research.verify().grade());
        assertEquals(List.of(), research.verify().findings().stream()
                .filter(finding -> finding.severity().label().equals("defect")).toList());
    }

    @Test
    void aLogWithADefectIsRefusedAndLeftAsItIs() throws Exception {
        research.edit(lines -> lines.remove(1));
        byte[] damaged = research.bytes();
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, sign(ADA));
        assertEquals(Verdict.TAMPERED, refused.report().verdict());
        assertArrayEquals(damaged, research.bytes());
    }

    @Test
    void aLogThatIsNotThereIsNotMade() {
        Path none = folder.resolve("none.py");
        assertThrows(ProvenanceException.class, () -> {
            try (RecordingSession session = research.session()) {
                new LogSigner(session, ADA).sign(none);
            }
        });
        assertTrue(Files.notExists(folder.resolve("none.py.aiprov.jsonl")));
    }

    @Test
    void aKeyThatDoesNotSignLeavesTheLogAsItWas() throws Exception {
        assumeTrue(OpenSsh.isInstalled(), "OpenSSH is not installed");
        byte[] before = research.bytes();
        Path key = new OpenSsh(folder).newKey("rsa");
        Signer gone = KeyFile.signer(key, Optional.empty());
        Files.delete(key);
        assertThrows(SigningException.class, () -> sign(gone));
        assertArrayEquals(before, research.bytes());
    }

    @Test
    void whatOthersWriteWhileAPersonIsAskedIsVerifiedAndSignedToo() throws Exception {
        Signer slow = whileSigning(1, () -> addSession("meanwhile\n"));
        assertInstanceOf(Outcome.Signed.class, sign(slow));
        assertEquals(Grade.SIGNED, research.verify().grade());
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    @Test
    void whatIsDamagedWhileAPersonIsAskedIsNotSigned() throws Exception {
        Signer slow = whileSigning(1, () -> {
            research.edit(lines -> lines.remove(1));
            addSession("meanwhile\n");
        });
        assertInstanceOf(Outcome.Refused.class, sign(slow));
    }

    @Test
    void aLogThatNeverRestsIsGivenUp() {
        Signer slow = whileSigning(Integer.MAX_VALUE, () -> addSession("again\n"));
        assertThrows(ProvenanceException.class, () -> sign(slow));
    }

    @Test
    void opensshAcceptsTheCheckpoint() throws Exception {
        assumeTrue(OpenSsh.isInstalled(), "OpenSSH is not installed");
        LogEntry checkpoint = signedBy(ADA);
        Path list = Files.writeString(folder.resolve("allowed"), "ada " + ADA.key().line() + "\n");
        assertTrue(new OpenSsh(folder).accepts(list, "ada", "aiprov-checkpoint@v1",
                checkpoint.text("signature").orElseThrow(), checkpoint.text("body").orElseThrow().getBytes()));
    }

    private LogEntry signedBy(Signer signer) throws Exception {
        return assertInstanceOf(Outcome.Signed.class, sign(signer)).checkpoint();
    }

    private Outcome sign(Signer signer) throws Exception {
        try (RecordingSession session = research.session()) {
            return new LogSigner(session, signer).sign(research.file());
        }
    }

    private void addSession(String text) throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, text);
        }
    }

    private interface Event {
        void happen() throws Exception;
    }

    /** A signer in whose first so many calls something happens to the log. */
    private static Signer whileSigning(int calls, Event event) {
        int[] left = {calls};
        return new Signer() {
            @Override
            public SshKey key() {
                return ADA.key();
            }

            @Override
            public SshSignature sign(String namespace, byte[] message) throws SigningException {
                try {
                    if (left[0]-- > 0) {
                        event.happen();
                    }
                    return ADA.sign(namespace, message);
                } catch (SigningException | RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }
}
