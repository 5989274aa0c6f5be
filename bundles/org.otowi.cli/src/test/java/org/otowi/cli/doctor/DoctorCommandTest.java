package org.otowi.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        assertEquals(List.of("java", "file-names", "provider", "content-store", "folder", "locks", "git", "gitattributes",
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
        assertTrue(run.out().lines().count() >= 11, run.out());
        assertTrue(run.out().lines().allMatch(line -> line.matches("(ok     |limited|broken |       )  \\S.*")), run.out());
    }

    private String status(String name) throws IOException {
        return checks(Otowi.run(folder, "doctor", "--json")).stream()
                .filter(check -> check.get("name").asText().equals(name)).findFirst().orElseThrow().get("status").asText();
    }

    private static List<JsonNode> checks(CommandRun run) throws IOException {
        return StreamSupport.stream(run.json().get("checks").spliterator(), false).toList();
    }
}
