package org.otowi.cli.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.Otowi;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;
import org.otowi.provenance.cli.git.GitRepository;

/** Edits of other tools: what the file was before is found in four places. */
class RecordCommandTest {

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    private Path file;

    @BeforeEach
    void makeFile() throws IOException {
        file = Files.writeString(folder.resolve("plot.py"), "x = 1\ny = 2\n");
    }

    @Test
    void aNewFileIsTheModelsAsAWhole() throws IOException {
        CommandRun run = record("--model", "openai/gpt-5", "--purpose", "first draft");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        JsonNode entry = lastEntry();
        assertFalse(entry.has("before"), entry.toString());
        assertEquals("openai", entry.at("/model/provider").asText());
        assertEquals("first draft", entry.get("purpose").asText());
        assertEquals(0, Otowi.run(folder, "verify", "plot.py").exitCode());
    }

    @Test
    void aFileThatWasRenamedWithoutItsLogIsNotTakenForNew() throws IOException {
        record();
        Path renamed = Files.move(file, folder.resolve("figure.py"));
        Files.writeString(renamed, "x = 1\ny = 2\nz = 3\n");
        CommandRun run = Otowi.run(folder, "record", "figure.py");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode(), run.out());
        assertTrue(run.err().contains("plot.py.aiprov.jsonl"), run.err());
        assertFalse(Files.exists(folder.resolve("figure.py.aiprov.jsonl")));
        Files.move(folder.resolve("plot.py.aiprov.jsonl"), folder.resolve("figure.py.aiprov.jsonl"));
        assertTrue(Otowi.run(folder, "record", "figure.py").out().contains("+1 -0"));
    }

    @Test
    void aNewFileBesideALogThatWasLeftBehindCanBeRecorded() throws IOException {
        record();
        Files.move(file, folder.resolve("figure.py"));
        CommandRun run = Otowi.in(folder).withInput(new byte[0]).run("record", "figure.py", "--before", "-");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
    }

    @Test
    void theOldFileIsUsedWhenItIsNamed() throws IOException {
        Files.writeString(folder.resolve("old.py"), "x = 1\n");
        assertEquals(ExitCodes.DONE, record("--before", "old.py").exitCode());
        assertBefore("x = 1\n");
    }

    @Test
    void theOldTextMayComeFromStandardInput() throws IOException {
        CommandRun run = Otowi.in(folder).withInput("x = 0\n".getBytes(StandardCharsets.UTF_8))
                .run("record", "plot.py", "--before", "-");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        assertBefore("x = 0\n");
    }

    @Test
    void otherwiseTheLastRecordedTextIsUsed() throws IOException {
        record();
        Files.writeString(file, "x = 1\ny = 3\n");
        assertEquals(ExitCodes.DONE, record().exitCode());
        assertBefore("x = 1\ny = 2\n");
        assertEquals(0, Otowi.run(folder, "verify", "plot.py").exitCode());
    }

    @Test
    void otherwiseWhatGitCommittedLastIsUsed() throws Exception {
        GitRepository.make(folder);
        GitRepository.commitAll(folder);
        Files.writeString(file, "x = 1\ny = 4\n");
        assertEquals(ExitCodes.DONE, record().exitCode());
        assertBefore("x = 1\ny = 2\n");
        assertTrue(Otowi.run(folder, "log", "plot.py").out().contains("Ana Example"));
    }

    @Test
    void aRecordedTextThatIsLostMustBeNamedRatherThanGuessed() throws IOException {
        record();
        byte[] log = Files.readAllBytes(sidecar());
        FileUtils.deleteDirectory(folder.resolveSibling("work-store").toFile());
        Files.writeString(file, "x = 1\ny = 3\n");
        CommandRun run = record();
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("--before"), run.err());
        assertEquals(Sha256.of(log), Sha256.of(Files.readAllBytes(sidecar())));
    }

    @Test
    void anOlderCommitDoesNotStandInForARecordedTextThatIsLost() throws Exception {
        GitRepository.make(folder);
        GitRepository.commitAll(folder);
        Files.writeString(file, "x = 1\ny = 3\n");
        record();
        FileUtils.deleteDirectory(folder.resolveSibling("work-store").toFile());
        Files.writeString(file, "x = 1\ny = 4\n");
        assertNoAnswer("--before", "record", "plot.py");
    }

    @Test
    void aCommitOfTheRecordedTextReplacesTheLostStore() throws Exception {
        GitRepository.make(folder);
        record();
        GitRepository.commitAll(folder);
        FileUtils.deleteDirectory(folder.resolveSibling("work-store").toFile());
        Files.writeString(file, "x = 1\ny = 3\n");
        assertEquals(ExitCodes.DONE, record().exitCode());
        assertBefore("x = 1\ny = 2\n");
    }

    @Test
    void aCommitThatTheLogDoesNotKnowIsPointedOut() throws Exception {
        GitRepository.make(folder);
        record();
        Files.writeString(file, "x = 1\ny = 2\nbyhand = 3\n");
        GitRepository.commitAll(folder);
        Files.writeString(file, "x = 1\ny = 2\nbyhand = 4\n");
        CommandRun run = record();
        assertEquals(ExitCodes.DONE, run.exitCode());
        assertTrue(run.err().contains("a text that its log does not know"), run.err());
    }

    @Test
    void commitsThatTheLogKnowsAreNoReasonForAWarning() throws Exception {
        GitRepository.make(folder);
        GitRepository.commitAll(folder);
        for (int i = 3; i < 6; i++) {
            Files.writeString(file, "y = " + i);
            assertEquals("", record().err());
        }
    }

    @Test
    void aRepositoryThatDoesNotAnswerIsNotTakenForANewFile() throws Exception {
        GitRepository.make(folder);
        GitRepository.commitAll(folder);
        Files.delete(folder.resolve(".git/HEAD"));
        Files.writeString(file, "x = 1\ny = 4\n");
        assertNoAnswer("--before", "record", "plot.py");
        assertFalse(Files.exists(sidecar()));
    }

    @Test
    void standardInputIsNoFileThatAnEntryCanBeAbout() {
        assertNoAnswer("found '-'", "record", "-");
        assertFalse(Files.exists(folder.resolve("-.aiprov.jsonl")));
    }

    @Test
    void textInAnotherEncodingIsComparedByLine() throws IOException {
        Files.write(file, "µ = 1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("", record("--charset", "ISO-8859-1").err());
        assertEquals("ISO-8859-1", lastEntry().path("charset").asText());
        assertEquals(1, lastEntry().get("hunks").size());
    }

    @Test
    void textInAnEncodingThatIsNotNamedIsPointedOut() throws IOException {
        Files.write(file, "µ = 1\n".getBytes(StandardCharsets.ISO_8859_1));
        CommandRun run = record();
        assertEquals(ExitCodes.DONE, run.exitCode());
        assertTrue(run.err().contains("--charset"), run.err());
        assertNoAnswer("expected an encoding such as UTF-8 or ISO-8859-1, found 'no-such'\n",
                "record", "plot.py", "--charset", "no-such");
    }

    @Test
    void anUnchangedFileIsNotRecordedAgain() throws IOException {
        record();
        byte[] log = Files.readAllBytes(sidecar());
        CommandRun run = record();
        assertEquals(ExitCodes.DONE, run.exitCode());
        assertTrue(run.err().contains("nothing to record"), run.err());
        assertEquals(Sha256.of(log), Sha256.of(Files.readAllBytes(sidecar())));
    }

    @Test
    void promptAndResponseAreCommittedToAndDoNotStandInTheLog() throws IOException {
        Files.writeString(folder.resolve("prompt.txt"), "please add the variable y");
        Files.writeString(folder.resolve("reply.txt"), "here is the variable y");
        assertEquals(ExitCodes.DONE, record("--prompt-file", "prompt.txt", "--response-file", "reply.txt").exitCode());
        String log = Files.readString(sidecar());
        assertFalse(log.contains("variable"), log);
        assertTrue(lastEntry().toString().contains("prompt"), log);
    }

    @Test
    void aModelWithoutProviderIsRefused() {
        CommandRun run = record("--model", "gpt-5");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("PROVIDER/ID"), run.err());
        assertFalse(Files.exists(sidecar()));
    }

    @Test
    void missingFilesAndFoldersAreNamed() {
        assertNoAnswer("none.py", "record", "none.py");
        assertNoAnswer("none.txt", "record", "plot.py", "--prompt-file", "none.txt");
        assertNoAnswer("folder", "record", folder.toString());
        assertNoAnswer("provenance log", "record", "plot.py.aiprov.jsonl");
        assertFalse(Files.exists(sidecar()));
    }

    private void assertNoAnswer(String named, String... arguments) {
        CommandRun run = Otowi.run(folder, arguments);
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains(named), run.err());
    }

    private CommandRun record(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "record";
        arguments[1] = "plot.py";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Otowi.run(folder, arguments);
    }

    private void assertBefore(String text) throws IOException {
        Sha256 expected = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        assertTrue(lastEntry().get("before").toString().contains(expected.base64Url()));
    }

    private JsonNode lastEntry() throws IOException {
        JsonNode entries = Otowi.run(folder, "log", "--json", "plot.py").json().get("entries");
        return entries.get(entries.size() - 1).get("entry");
    }

    private Path sidecar() {
        return folder.resolve("plot.py.aiprov.jsonl");
    }
}
