package org.otowi.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.Otowi;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;

/** What the doctor finds, here and in folders that lack something. */
class DoctorCommandTest {

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @Test
    void everyCheckHasAStatusAndWhatIsLimitedARemedy() throws IOException {
        CommandRun run = Otowi.run(folder, "doctor", "--json");
        assertEquals(ExitCodes.DONE, run.exitCode());
        assertEquals(1, run.out().lines().count());
        assertTrue(run.json().get("ok").asBoolean());
        List<JsonNode> checks = checks(run);
        assertEquals(List.of("java", "file-names", "provider", "content-store", "policy", "settings", "retention", "folder", "locks",
                "git", "gitattributes",
                "ide", "display", "browser"), checks.stream().map(check -> check.get("name").asText()).toList());
        assertTrue(checks.stream().allMatch(check -> check.get("status").asText().equals("ok") != check.has("remedy")));
    }

    @Test
    void aMissingLineInGitattributesIsMendedByInit() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        assertEquals("limited", status("gitattributes"));
        Otowi.run(folder, "init");
        assertEquals("ok", status("gitattributes"));
    }

    @Test
    void aStoreThatCannotBeWrittenBreaksRecordingAndIsTheExitCode() throws IOException {
        Files.createFile(folder.resolveSibling(folder.getFileName() + "-store"));
        assertEquals("broken", status("content-store"));
        assertEquals(ExitCodes.SOME_FAILED, Otowi.run(folder, "doctor").exitCode());
    }

    @Test
    void checksLeaveNothingInTheFolder() throws IOException {
        assertEquals(ExitCodes.DONE, Otowi.run(folder, "doctor").exitCode());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void forPeopleEveryLineBeginsWithHowWellItWorks() {
        CommandRun run = Otowi.run(folder, "doctor");
        assertTrue(run.out().lines().count() >= 13, run.out());
        assertTrue(run.out().lines().allMatch(line -> line.matches("(ok     |limited|broken |       )  \\S.*")), run.out());
    }

    @Test
    void aPolicyThatCannotBeUsedIsNamedAndReadingGoesOn() throws IOException {
        CommandRun run = Otowi.in(folder).withVariables(Map.of("OTOWI_POLICY", folder.resolve("gone.json").toString()))
                .run("doctor");
        assertEquals(ExitCodes.DONE, run.exitCode());
        assertTrue(run.out().contains("limited  No request is sent to any model"), run.out());
        assertTrue(run.out().contains("gone.json: there is no such file"), run.out());
    }

    @Test
    void aPolicyInForceIsNamedWithItsAuthority() throws IOException {
        Path policy = Files.writeString(folder.resolve("p.json"),
                "{\"format\": \"otowi-policy/1\", \"name\": \"Lab policy\", \"authority\": \"Research IT\"}");
        CommandRun run = Otowi.in(folder).withVariables(Map.of("OTOWI_POLICY", policy.toString())).run("doctor");
        assertTrue(run.out().contains("ok       The policy \"Lab policy\" of Research IT is in force: " + policy),
                run.out());
    }

    @Test
    void settingsThatAreWrongAreNamedWithTheirLine() throws IOException {
        Path settings = Files.createDirectories(folder.resolve("config/otowi")).resolve("config.json");
        Files.writeString(settings, "{\n\"format\": \"otowi-settings/1\",\n\"provider\": 5\n}");
        CommandRun run = Otowi.in(folder).withVariables(Map.of("XDG_CONFIG_HOME", folder.resolve("config").toString()))
                .run("doctor");
        assertTrue(run.out().contains("limited  " + settings
                + ", line 3, /provider: expected a text, found another number."), run.out());
    }

    private String status(String name) throws IOException {
        return checks(Otowi.run(folder, "doctor", "--json")).stream()
                .filter(check -> check.get("name").asText().equals(name)).findFirst().orElseThrow().get("status").asText();
    }

    private static List<JsonNode> checks(CommandRun run) throws IOException {
        return StreamSupport.stream(run.json().get("checks").spliterator(), false).toList();
    }
}
