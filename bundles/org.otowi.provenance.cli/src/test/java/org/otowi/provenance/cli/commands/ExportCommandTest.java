package org.otowi.provenance.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.Recorded;
import org.otowi.provenance.cli.WorkFolder;

/** {@code otowi export} and {@code otowi statement}. */
class ExportCommandTest {

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @BeforeEach
    void record() throws Exception {
        Files.createDirectory(folder.resolve("src"));
        Recorded.file(folder.resolve("src"), "plot.py");
    }

    @Test
    void aFolderIsNamedFromItself() throws Exception {
        assertEquals(ExitCodes.DONE, run("export", "--format", "agent-trace", "src", "-o", "t.json").exitCode());
        JsonNode trace = read("t.json");
        assertEquals("plot.py", trace.at("/files/0/path").textValue());
        assertEquals("VALID-UNANCHORED",
                trace.at("/metadata/org.otowi.provenance/plot.py/verdict").textValue());
    }

    @Test
    void standardOutputHoldsNothingButTheDocument() throws Exception {
        CommandRun run = run("export", "--format", "prov-json", "src/plot.py", "-o", "-");
        assertTrue(new ObjectMapper().readTree(run.out()).has("wasGeneratedBy"), run.out());
    }

    @Test
    void aCrateNamesFilesFromWhereItLies() throws Exception {
        run("export", "--format", "ro-crate", "src", "-o", "ro-crate-metadata.json");
        assertTrue(Files.readString(folder.resolve("ro-crate-metadata.json")).contains("\"src/plot.py\""));
        assertRefused("does not lie below", "export", "--format", "ro-crate", "src", "-o", "src/other/ro-crate-metadata.json");
        assertRefused("name", "export", "--format", "ro-crate", "src", "-o", "crate.json");
    }

    @Test
    void aTamperedLogIsNotRetold() throws Exception {
        Path log = folder.resolve("src/plot.py.aiprov.jsonl");
        Files.writeString(log, Files.readString(log).replace("gpt-5", "gpt-6"));
        assertRefused("TAMPERED", "export", "--format", "prov-json", "src", "-o", "p.json");
        assertFalse(Files.exists(folder.resolve("p.json")));
        assertRefused("TAMPERED", "statement", "--style", "ieee", "src");
    }

    @Test
    void noResearchFileIsWrittenOver() throws Exception {
        String before = Files.readString(folder.resolve("src/plot.py"));
        assertRefused("provenance log", "export", "--format", "prov-json", "src", "-o", "src/plot.py");
        assertRefused("provenance log", "export", "--format", "prov-json", "src", "-o", "src/plot.py.aiprov.jsonl");
        assertEquals(before, Files.readString(folder.resolve("src/plot.py")));
    }

    @Test
    void unknownFormatsAndStylesAreNamedWithTheKnownOnes() throws Exception {
        assertRefused("agent-trace", "export", "--format", "xml", "src", "-o", "-");
        assertRefused("icmje", "statement", "--style", "xml", "src");
    }

    @Test
    void aStatementGoesToStandardOutput() throws Exception {
        CommandRun run = run("statement", "--style", "elsevier", "src/plot.py");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("# Declaration of generative AI"), run.out());
        assertTrue(run.out().contains("gpt-5"), run.out());
    }

    private void assertRefused(String word, String... arguments) throws Exception {
        CommandRun run = run(arguments);
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode(), run.out());
        assertTrue(run.err().contains(word), run.err());
    }

    private CommandRun run(String... arguments) throws Exception {
        return CommandRun.in(folder, arguments);
    }

    private JsonNode read(String name) throws Exception {
        return new ObjectMapper().readTree(folder.resolve(name).toFile());
    }
}
