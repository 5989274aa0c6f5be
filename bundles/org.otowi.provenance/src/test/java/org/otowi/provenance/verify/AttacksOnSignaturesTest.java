package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.checkpoint.LogSigner;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.signing.Ed25519Key;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.OpenSsh;

/** Rows 2, 3, 4, 27, 29 and 31 where a log is signed, and the lab has a list of its signers. */
class AttacksOnSignaturesTest extends AttackTest {

    private static final Ed25519Key ADA = Ed25519Key.generate(new Random(20));
    private static final Ed25519Key MALLORY = Ed25519Key.generate(new Random(21));

    private VerifyOptions lab;

    @BeforeAll
    static void needsOpenSsh() {
        assumeTrue(OpenSsh.isInstalled(), "the second verifier needs OpenSSH");
    }

    @BeforeEach
    void signTheLog() throws Exception {
        sign(ADA);
        Path list = Files.writeString(folder.resolve("allowed_signers"), "ada " + ADA.key().line() + "\n");
        lab = new VerifyOptions(false, Optional.of(list));
    }

    @Test
    void aSignedLogIsSignedForBothVerifiers() throws Exception {
        FileReport report = verify(lab);
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict());
        assertEquals(Grade.SIGNED, report.grade());
        assertEquals(List.of(), report.findings());
    }

    @Test
    void theAcceptedSignersAreNamed() throws Exception {
        sign(MALLORY);
        Path list = Files.writeString(folder.resolve("allowed_signers"), "\"ada@lab.example\" " + ADA.key().line() + "\n"
                + "j\u00f6rg,boss " + ADA.key().line() + "\nlate valid-after=\"21000101Z\" " + ADA.key().line() + "\n");
        FileReport report = verify(new VerifyOptions(false, Optional.of(list)));
        assertEquals(List.of(new Signatory(ADA.key(), Optional.of("ada@lab.example,j\u00f6rg,boss"), true)).toString(),
                report.signatories().toString());
        assertTrue(Report.of(List.of(report)).toJson().contains("\"signers\":[{\"principals\":\"ada@lab.example,j\u00f6rg,boss\","
                + "\"fingerprint\":\"" + ADA.key().fingerprint() + "\"}]"));
    }

    @Test
    void withoutAListNobodyIsNamed() throws Exception {
        FileReport report = verify();
        assertEquals(Optional.empty(), report.signatories().get(0).principals());
        assertTrue(Report.of(List.of(report)).toJson().contains("\"signers\":[]"));
    }

    @Test
    void aLogThatIsSignedInPartIsNotSaidToBeUnsigned() throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, "last\n");
        }
        for (String sentence : List.of(verify().sentence(), Report.of(List.of(verify(lab))).sentence())) {
            assertTrue(sentence.contains("entries after the last signature, and sessions without one, are unsigned"), sentence);
            assertFalse(sentence.contains("Nothing is signed"), sentence);
        }
    }

    @Test
    void row2AnEditedEntryUnderASignatureWithAllLinksMadeAnew() throws Exception {
        research.edit(lines -> {
            rewrite(lines);
            lines.set(4, Forgery.of(lines.get(4), open -> open.putArray("parents").add(id(lines, 3))));
            Forgery.relink(lines, 5);
        });
        assertEquals(FindingKind.ROOT, assertVerdict(Verdict.TAMPERED).findings().get(0).kind());
    }

    @Test
    void row2AnEditedEntryUnderASignatureWhoseLinksAreNotAllMadeAnew() throws Exception {
        research.edit(AttacksOnSignaturesTest::rewrite);
        assertVerdict(Verdict.INCOMPLETE, FindingKind.MISSING_PARENT);
    }

    @Test
    void row3AnEditedEntrySignedAgainWithAnotherKey() throws Exception {
        rewriteAndSignAgain(MALLORY);
        FileReport report = verify(lab);
        assertEquals(Verdict.UNTRUSTED_KEY, report.verdict());
        assertTrue(kinds(report).contains(FindingKind.UNTRUSTED_KEY));
        assertEquals(Grade.UNSIGNED, report.grade());
        assertEquals(List.of(), report.signatories());
    }

    @Test
    void row3WithoutAListTheReportSaysThatTheSignerWasNotChecked() throws Exception {
        rewriteAndSignAgain(MALLORY);
        FileReport report = assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.SIGNER_NOT_CHECKED);
        assertTrue(report.findings().get(0).found().orElseThrow().contains(MALLORY.key().fingerprint()));
    }

    @Test
    void row4AnEditedEntrySignedAgainWithTheSameKeyIsNotNoticedAndTheGradeSaysSo() throws Exception {
        rewriteAndSignAgain(ADA);
        FileReport report = verify(lab);
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict());
        assertTrue(report.sentence().contains("holder of the key could still have removed or backdated"));
    }

    @Test
    void row27ASignatureByARevokedKeyWhateverItsTimeAndWhateverTheList() throws Exception {
        Path revoked = Files.writeString(folder.resolve("revoked"), "# stolen\n" + ADA.key().line() + " ada\n");
        for (VerifyOptions options : List.of(lab, VerifyOptions.DEFAULT)) {
            FileReport report = verify(options.withRevokedKeys(revoked));
            assertEquals(Verdict.UNTRUSTED_KEY, report.verdict());
            assertEquals(Grade.UNSIGNED, report.grade());
            assertTrue(report.findings().get(0).sentence().contains("revoked"), report.findings()::toString);
        }
    }

    @Test
    void row27OtherKeysAreNotConcerned() throws Exception {
        Path revoked = Files.writeString(folder.resolve("revoked"),
                MALLORY.key().line() + "\nsk-ssh-ed25519@openssh.com AAAA\n");
        assertEquals(Verdict.VALID_UNANCHORED, verify(lab.withRevokedKeys(revoked)).verdict());
    }

    @Test
    void row29ASignatureMadeForGit() throws Exception {
        String body = Forgery.checkpoint(research.lines().subList(4, 6)).text();
        String signature = ADA.sign("git", body.getBytes(StandardCharsets.UTF_8)).base64();
        research.edit(lines -> lines.add(Forgery.next(lines, "checkpoint",
                entry -> entry.put("body", body).put("signature", signature))));
        assertEquals(Verdict.UNTRUSTED_KEY, verify(lab).verdict());
        assertVerdict(Verdict.TAMPERED, FindingKind.SIGNATURE);
    }

    @Test
    void row31AForgedStreamWithRightParentsIsNotSigned() throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, "forged\n");
        }
        FileReport report = verify(lab);
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict());
        assertEquals(Grade.UNSIGNED, report.grade());
        Finding unsigned = report.findings().get(0);
        assertEquals(FindingKind.UNSIGNED, unsigned.kind());
        assertEquals(7, unsigned.line().orElseThrow());
        assertEquals("2", unsigned.found().orElseThrow());
    }

    @Test
    void row31EntriesThatNobodyHasSignedAreNamedWhereTheStreamIsSignedInPart() throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, "more\n");
            new LogSigner(session, ADA).sign(research.file());
            research.human(session, "last\n");
        }
        FileReport report = verify(lab);
        assertEquals(List.of(FindingKind.UNSIGNED), kinds(report));
        assertEquals(3, report.findings().get(0).seq().orElseThrow());
    }

    @Test
    void aSignatureOverAnotherText() throws Exception {
        String body = Forgery.checkpoint(research.lines().subList(4, 6)).text();
        String signature = ADA.sign("aiprov-checkpoint@v1", new byte[] {1}).base64();
        research.edit(lines -> lines.add(Forgery.next(lines, "checkpoint",
                entry -> entry.put("body", body).put("signature", signature))));
        assertEquals(Verdict.TAMPERED, verify(lab).verdict());
        assertVerdict(Verdict.TAMPERED, FindingKind.SIGNATURE);
    }

    private void rewriteAndSignAgain(Ed25519Key key) throws Exception {
        research.edit(lines -> {
            lines.subList(4, 6).clear();
            rewrite(lines);
        });
        sign(key);
    }

    private void sign(Ed25519Key key) throws Exception {
        try (RecordingSession session = research.session()) {
            assertInstanceOf(LogSigner.Outcome.Signed.class, new LogSigner(session, key).sign(research.file()));
        }
    }

    /** Says something else of the first edit. */
    private static void rewrite(List<String> lines) {
        lines.set(1, Forgery.of(lines.get(1), entry -> entry.put("purpose", "another")));
        Forgery.relink(lines.subList(0, 4), 2);
    }

    private static String id(List<String> lines, int index) {
        return Forgery.id(lines.get(index)).base64Url();
    }
}
