package org.otowi.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;

/** The commands of both wings in one program: help, version, wrong usage, Ctrl-C. */
class OtowiCommandTest {

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @Test
    void versionIsOneLineThatStartsWithTheName() {
        CommandRun run = Otowi.run(folder, "--version");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().matches("otowi \\d+\\.\\d+\\.\\d+\\S*\\R"), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "summarize", "record", "providers", "init", "merge", "doctor", "ide"})
    void everyCommandExplainsItselfItsOptionsAndItsExitCodes(String command) {
        CommandRun run = Otowi.run(folder, command, "--help");
        assertAll(
                () -> assertEquals(0, run.exitCode()),
                () -> assertTrue(run.out().startsWith("Usage: otowi " + command), run.out()),
                () -> assertTrue(run.out().contains("Exit codes:"), run.out()),
                () -> assertFalse(Pattern.compile("(?m)^ +-\\S+( |=\\S+)*\\R(?! {20})").matcher(run.out()).find(),
                        run.out()));
    }

    @Test
    void helpListsEveryCommand() {
        String help = Otowi.run(folder, "--help").out();
        for (String command : new String[] {"ask", "summarize", "providers", "egress", "verify", "log", "record", "init",
            "merge", "doctor", "ide"}) {
            assertTrue(help.contains("\n  " + command + " "), help);
        }
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheOneThatIsMeant() {
        CommandRun run = Otowi.run(folder, "sumarize");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("otowi summarize"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"summarize", "record", "merge"})
    void aMissingArgumentIsNamed(String command) {
        CommandRun run = Otowi.run(folder, command);
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("Missing required parameter"), run.err());
        assertTrue(run.err().contains("otowi " + command + " --help"), run.err());
    }

    @Test
    void ctrlCStopsWithTheCodeOfAnInterruptedProcess() {
        CommandRun run = Otowi.cancelled(folder).run("summarize", "any.md");
        assertEquals(130, run.exitCode());
        assertTrue(run.err().contains("stopped"), run.err());
    }

    @Test
    void anArgumentThatTheLocaleCouldNotDecodeIsExplained() {
        CommandRun run = Otowi.run(folder, "summarize", "stra\uFFFD\uFFFDe.md");
        assertEquals(ExitCodes.SOME_FAILED, run.exitCode());
        assertTrue(run.err().contains("LC_ALL=C.UTF-8"), run.err());
    }
}
