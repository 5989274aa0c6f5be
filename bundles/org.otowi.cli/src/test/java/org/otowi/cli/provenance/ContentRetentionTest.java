package org.otowi.cli.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.Otowi;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;

/** Prompts and replies that may be kept for some days only. */
class ContentRetentionTest {

    private static final String POLICY = "{\"format\": \"otowi-policy/1\", \"name\": \"Lab policy\", "
            + "\"authority\": \"Research IT\", \"retention\": {\"contentDays\": 90}}";
    private static final String SETTINGS = "{\"format\": \"otowi-settings/1\", \"contentDays\": 30}";

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @BeforeEach
    void recordAnEdit() throws IOException {
        Files.writeString(folder.resolve("plot.py"), "fit()\n");
        Files.writeString(folder.resolve("prompt"), "Fit the decay.");
        Files.writeString(folder.resolve("reply"), "fit()");
        run("record", "--prompt-file", "prompt", "--response-file", "reply", "plot.py");
        assertEquals(2, texts().size());
    }

    @Test
    void theNextCommandThatRecordsDeletesWhatIsTooOld() throws IOException {
        policy();
        age(91);
        Files.writeString(folder.resolve("plot.py"), "fit(2)\n");
        CommandRun run = run("record", "--prompt-file", "prompt", "plot.py");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        assertTrue(run.err().contains("kept for more than 90 days, and are deleted now: 2."),
                run.err());
        assertEquals(1, texts().size(), "the new prompt stays");
        assertEquals(ExitCodes.DONE, run("verify", "plot.py").exitCode());
        CommandRun late = run("disclose", "plot.py");
        assertTrue(late.out().contains("not here"), late.out());
    }

    @Test
    void theDoctorSaysWhatWouldBeDeletedAndDeletesNothing() throws IOException {
        assertTrue(doctor().contains("Prompts and replies are kept until you erase them"), doctor());
        policy();
        assertTrue(doctor().contains("Prompts and replies are kept for so many days: 90. None is older."), doctor());
        age(91);
        assertTrue(doctor().contains("will be deleted by the next command that records: 2."), doctor());
        assertEquals(2, texts().size());
    }

    @Test
    void whoWantsFewerDaysHasThemAndNobodyMore() throws IOException {
        policy();
        settings(SETTINGS);
        assertTrue(doctor().contains("so many days: 30."), doctor());
        settings(SETTINGS.replace("30", "365"));
        assertTrue(doctor().contains("so many days: 90."), doctor());
    }

    @Test
    void settingsThatCannotBeReadDeleteNothingAndKeepNothingFromBeingRecorded() throws IOException {
        settings("{");
        age(4000);
        Files.writeString(folder.resolve("plot.py"), "fit(2)\n");
        assertEquals(ExitCodes.DONE, run("record", "plot.py").exitCode());
        assertEquals(2, texts().size());
    }

    @Test
    void aSummaryThatIsSavedDeletesTooAndOneThatIsNotDoesNot() throws IOException {
        policy();
        age(91);
        Files.writeString(folder.resolve("paper.md"), "# Results\n\nThe beam was stable for nine hours. It lost two percent.\n");
        run("summarize", "--no-write", "paper.md");
        assertEquals(2, texts().size());
        CommandRun saved = run("summarize", "paper.md");
        assertEquals(ExitCodes.DONE, saved.exitCode(), saved.err());
        assertFalse(saved.out().contains("deleted"), "results hold nothing of it");
        assertEquals(0, texts().size());
    }

    private String doctor() {
        return run("doctor").out();
    }

    private CommandRun run(String... arguments) {
        Path config = folder.resolveSibling(folder.getFileName() + "-config");
        Path policy = config.resolve("policy.json");
        return Otowi.in(folder).withVariables(Files.exists(policy)
                ? Map.of("OTOWI_POLICY", policy.toString(), "XDG_CONFIG_HOME", config.toString())
                : Map.of("XDG_CONFIG_HOME", config.toString())).run(arguments);
    }

    private void policy() throws IOException {
        Path config = folder.resolveSibling(folder.getFileName() + "-config");
        Files.writeString(Files.createDirectories(config).resolve("policy.json"), POLICY);
    }

    private void settings(String json) throws IOException {
        Path config = folder.resolveSibling(folder.getFileName() + "-config");
        Files.writeString(Files.createDirectories(config.resolve("otowi")).resolve("config.json"), json);
    }

    private void age(int days) throws IOException {
        for (Path text : texts()) {
            Files.setLastModifiedTime(text, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
        }
    }

    private List<Path> texts() throws IOException {
        Path store = folder.resolveSibling(folder.getFileName() + "-store").resolve("commitments");
        try (Stream<Path> files = Files.walk(store)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
