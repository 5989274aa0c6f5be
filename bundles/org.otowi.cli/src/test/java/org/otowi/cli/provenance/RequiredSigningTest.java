package org.otowi.cli.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.Otowi;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;

/** A policy that wants logs signed. */
class RequiredSigningTest {

    private static final String POLICY =
            "{\"format\": \"otowi-policy/1\", \"name\": \"Lab policy\", \"authority\": \"Research IT\", \"signing\": true}";

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @BeforeEach
    void makeFile() throws IOException {
        Files.writeString(folder.resolve("plot.py"), "x = 1\n");
    }

    @Test
    void whatIsRecordedIsSignedAtOnce() throws IOException {
        CommandRun run = run(POLICY, "record", "plot.py");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        assertTrue(log().contains("\"type\":\"checkpoint\""), log());
        assertEquals(ExitCodes.DONE, run(POLICY, "verify", "--require-signed", "plot.py").exitCode());
    }

    @Test
    void aSavedSummaryIsSignedToo() throws IOException {
        Files.writeString(folder.resolve("paper.md"),
                "# Results\n\nThe beam was stable for nine hours. It lost two percent.\n");
        CommandRun run = run(POLICY, "summarize", "paper.md");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        try (var files = Files.list(folder)) {
            Path log = files.filter(file -> file.toString().endsWith(".aiprov.jsonl")).findFirst().orElseThrow();
            assertTrue(Files.readString(log).contains("\"type\":\"checkpoint\""));
        }
    }

    @Test
    void withoutAKeyThatSignsNothingIsRecorded() throws IOException {
        Path key = Files.createDirectories(folder.resolve("config/otowi")).resolve("signing-key");
        Files.writeString(key, "no key");
        CommandRun run = run(POLICY, "record", "plot.py");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode(), run.err());
        assertTrue(run.err().contains("The policy \"Lab policy\" of Research IT wants provenance logs signed"), run.err());
        assertFalse(Files.exists(folder.resolve("plot.py.aiprov.jsonl")));
    }

    @Test
    void whereNoPolicyWantsItNothingIsSigned() throws IOException {
        assertEquals(ExitCodes.DONE, run(POLICY.replace("true", "false"), "record", "plot.py").exitCode());
        assertFalse(log().contains("\"type\":\"checkpoint\""), log());
    }

    @Test
    void aPolicyThatCannotBeUsedStopsModelsAndNotLogs() throws IOException {
        assertEquals(ExitCodes.DONE, run("{", "record", "plot.py").exitCode());
        assertFalse(log().contains("\"type\":\"checkpoint\""), log());
    }

    private CommandRun run(String policy, String... arguments) throws IOException {
        Path file = Files.writeString(Files.createDirectories(folder.resolve("config")).resolve("policy.json"), policy);
        return Otowi.in(folder).withVariables(Map.of("OTOWI_POLICY", file.toString(), "HOME", folder.toString(),
                "XDG_CONFIG_HOME", folder.resolve("config").toString())).run(arguments);
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("plot.py.aiprov.jsonl"));
    }
}
