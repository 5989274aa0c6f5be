package org.otowi.provenance.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.Recorded;
import org.otowi.provenance.cli.WorkFolder;
import org.otowi.provenance.signing.Ed25519Key;
import org.otowi.provenance.verify.Verdict;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;

/** Verdicts as exit codes. */
class VerifyCommandTest {

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    private Path sidecar;

    @BeforeEach
    void record() throws Exception {
        sidecar = Recorded.file(folder, "plot.py").path();
    }

    @Test
    void aFreshRecordIsValid() {
        CommandRun run = CommandRun.in(folder, "verify", ".");
        assertEquals(0, run.exitCode(), run.out());
        assertTrue(run.out().startsWith("VALID-UNANCHORED "), run.out());
    }

    @Test
    void aResearchFileStandsForItsLog() {
        assertEquals(0, CommandRun.in(folder, "verify", "plot.py").exitCode());
    }

    @Test
    void anyFlippedByteIsTampering() throws Exception {
        byte[] whole = Files.readAllBytes(sidecar);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(sidecar, damaged);
            Verdict verdict = Verifier.verify(sidecar, VerifyOptions.DEFAULT).verdict();
            assertEquals(Verdict.TAMPERED, verdict, "byte " + i + " of " + whole.length);
        }
    }

    @Test
    void tamperingIsExitCodeFourWithTheLineAndASentence() throws IOException {
        byte[] bytes = Files.readAllBytes(sidecar);
        bytes[bytes.length / 2] ^= 1;
        Files.write(sidecar, bytes);
        CommandRun run = CommandRun.in(folder, "verify", folder.toString());
        assertEquals(4, run.exitCode());
        assertTrue(run.out().startsWith("TAMPERED "), run.out());
        assertTrue(run.out().contains("defect: "), run.out());
    }

    @Test
    void theWorstVerdictOfSeveralLogsCounts() throws Exception {
        Recorded.file(folder, "fit.py");
        Files.writeString(sidecar, "damage\n");
        CommandRun run = CommandRun.in(folder, "verify", ".");
        assertEquals(4, run.exitCode());
        assertTrue(run.out().contains("VALID-UNANCHORED ") && run.out().contains("over 2 logs"), run.out());
    }

    @Test
    void jsonHasTheDocumentedShapeOnOneLine() throws IOException {
        CommandRun run = CommandRun.in(folder, "verify", "--json", ".");
        assertEquals(1, run.out().lines().count());
        JsonNode json = run.json();
        assertEquals("VALID-UNANCHORED", json.get("verdict").asText());
        assertEquals("unsigned", json.get("grade").asText());
        assertEquals(2, json.at("/files/0/entries").asInt());
        assertFalse(json.findValuesAsText("severity").contains("defect"));
    }

    @Test
    void theSignersThatTheLabAcceptsAreNamedBelowTheLog() throws Exception {
        Ed25519Key ada = Ed25519Key.generate(new Random(1));
        Recorded.sign(sidecar, ada);
        Files.writeString(folder.resolve("signers"), "ada@lab.example " + ada.key().line() + "\n");
        CommandRun run = CommandRun.in(folder, "verify", "--allowed-signers", "signers", ".");
        assertEquals("  signed by ada@lab.example (" + ada.key().fingerprint() + ")", run.out().lines().toList().get(1));
        JsonNode signer = CommandRun.in(folder, "verify", "--json", "--allowed-signers", "signers", ".").json()
                .at("/files/0/signers/0");
        assertEquals("ada@lab.example", signer.get("principals").asText());
        assertEquals(ada.key().fingerprint(), signer.get("fingerprint").asText());
    }

    @Test
    void noLogIsNoAnswer() throws IOException {
        Files.delete(sidecar);
        CommandRun run = CommandRun.in(folder, "verify", ".");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(".aiprov.jsonl"), run.err());
    }

    @Test
    void aMissingPathIsNoAnswerAndIsNamed() {
        CommandRun run = CommandRun.in(folder, "verify", "nowhere");
        assertEquals(2, run.exitCode());
        assertTrue(run.out().contains("nowhere: expected"), run.out());
    }

    @Test
    void aVerdictHasItsColourOnATerminal() {
        CommandRun run = new CommandRun.Setting(folder, CommandRun.Starter.REVIEWER).withColour().run("verify", ".");
        assertTrue(run.out().startsWith("\u001b[32mVALID-UNANCHORED\u001b[0m"), run.out());
    }
}
