package org.otowi.cli.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.Otowi;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.WorkFolder;
import org.otowi.provenance.cli.git.GitRepository;
import org.otowi.provenance.testing.OpenSsh;
import org.otowi.provenance.testing.OpenSsl;
import org.otowi.provenance.testing.SecondVerifier;

/** A record from its first edit to a time stamp, over two branches that are merged, as a reviewer will find it. */
class ReviewerJourneyTest {

    private static final String LOG = "decay.py.aiprov.jsonl";

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @BeforeAll
    static void allToolsAreThere() {
        assumeTrue(OpenSsl.isInstalled() && OpenSsh.isInstalled() && SecondVerifier.isThere());
    }

    @BeforeEach
    void recordThreeEditsTwoOfThemOnBranches() throws Exception {
        GitRepository.make(folder);
        run("init");
        edit(5, "fit the decay");
        git("checkout", "-q", "-b", "left");
        edit(2, "left");
        git("checkout", "-q", "-b", "right", "HEAD~1");
        edit(18, "right");
        git("checkout", "-q", "left");
        git("merge", "-q", "right", "-m", "both");
    }

    @Test
    void aMergedRecordIsValidAndEachLineKnowsItsModel() throws Exception {
        assertVerdict("VALID-UNANCHORED", "unsigned");
        String blame = run("blame", "--json", "decay.py").out();
        assertEquals(3, blame.split("\"class\":\"ai\"", -1).length - 1, blame);
    }

    @Test
    void aSignatureAndATimeStampMakeItValid() throws Exception {
        signAndStamp();
        assertVerdict("VALID", "anchored", "--tsa-ca", folder.resolve("tsa/ca.pem").toString(),
                "--allowed-signers", folder.resolve("allowed_signers").toString());
        CommandRun report = run("report", "--tsa-ca", "tsa/ca.pem", "-o", "report.html", "decay.py");
        assertEquals(0, report.exitCode(), report.err());
        assertTrue(Files.readString(folder.resolve("report.html")).contains("VALID"));
    }

    @Test
    void whatIsCutOffAfterwardsIsMissedInTheCommit() throws Exception {
        signAndStamp();
        GitRepository.commitAll(folder);
        List<String> lines = Files.readAllLines(folder.resolve(LOG));
        Files.writeString(folder.resolve(LOG), String.join("\n", lines.subList(0, 4)) + "\n");
        assertVerdict("VALID-UNANCHORED", "unsigned");
        assertVerdict("INCOMPLETE", "unsigned", "--against", "HEAD");
    }

    private void signAndStamp() throws Exception {
        Path key = new OpenSsh(Files.createDirectory(folder.resolve("keys"))).newKey("ed25519");
        Files.writeString(folder.resolve("allowed_signers"), "ana " + OpenSsh.publicKey(key) + "\n");
        assertDone(run("checkpoint", "--key", key.toString(), "decay.py"));
        OpenSsl authority = OpenSsl.authority(folder.resolve("tsa"));
        assertDone(run("anchor", "decay.py", "--request-out", "request.tsq"));
        Files.write(folder.resolve("answer.tsr"), authority.answer(Files.readAllBytes(folder.resolve("request.tsq"))));
        assertDone(run("anchor", "decay.py", "--token", "answer.tsr"));
    }

    /** Both verifiers, of which one is Python. */
    private void assertVerdict(String verdict, String grade, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("verify", "--json"));
        arguments.addAll(List.of(options));
        arguments.add(folder.resolve("decay.py").toString());
        CommandRun run = run(arguments.toArray(String[]::new));
        assertEquals(verdict, run.json().get("verdict").textValue(), run.out());
        assertEquals(grade, run.json().get("grade").textValue(), run.out());
        try (SecondVerifier second = SecondVerifier.start()) {
            SecondVerifier.Answer answer = second.ask(arguments.subList(1, arguments.size()));
            assertEquals(verdict, answer.report().get("verdict").textValue(), answer.report().toString());
            assertEquals(run.exitCode(), answer.exitCode());
        }
    }

    private void edit(int line, String text) throws Exception {
        Path file = folder.resolve("decay.py");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file)
                : IntStream.rangeClosed(1, 20).mapToObj(i -> "line " + i).collect(Collectors.toList());
        Path before = folder.resolveSibling("before");
        Files.write(before, lines);
        lines.set(line - 1, text);
        Files.write(file, lines);
        assertDone(run("record", "--model", "openai/gpt-5", "--purpose", text, "--before", before.toString(),
                "decay.py"));
        GitRepository.commitAll(folder);
    }

    private CommandRun run(String... arguments) {
        return Otowi.run(folder, arguments);
    }

    private static void assertDone(CommandRun run) {
        assertEquals(0, run.exitCode(), run.err());
    }

    private void git(String... arguments) throws Exception {
        GitRepository.git(folder, arguments);
    }
}
