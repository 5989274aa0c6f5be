package org.otowi.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every command: help, version, wrong usage, colours, Ctrl-C. */
class OtowiCommandTest {

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @Test
    void versionIsOneLineThatStartsWithTheName() {
        CommandRun run = CommandRun.in(folder, "--version");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().matches("otowi \\d+\\.\\d+\\.\\d+\\S*\\R"), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"summarize", "verify", "log", "record", "init", "merge", "doctor", "ide"})
    void everyCommandExplainsItselfItsOptionsAndItsExitCodes(String command) {
        CommandRun run = CommandRun.in(folder, command, "--help");
        assertAll(
                () -> assertEquals(0, run.exitCode()),
                () -> assertTrue(run.out().startsWith("Usage: otowi " + command), run.out()),
                () -> assertTrue(run.out().contains("Exit codes:"), run.out()),
                () -> assertFalse(run.out().lines().anyMatch(line -> line.matches(" +(-\\S+|--\\S+)( |=\\S+)*")),
                        run.out()));
    }

    @Test
    void helpListsEveryCommand() {
        String help = CommandRun.in(folder, "--help").out();
        for (String command : new String[] {"summarize", "verify", "log", "record", "init", "merge", "doctor", "ide"}) {
            assertTrue(help.contains("\n  " + command + " "), help);
        }
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheOneThatIsMeant() {
        CommandRun run = CommandRun.in(folder, "sumarize");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("otowi summarize"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"summarize", "verify", "log", "record", "merge"})
    void aMissingArgumentIsNamed(String command) {
        CommandRun run = CommandRun.in(folder, command);
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("Missing required parameter"), run.err());
        assertTrue(run.err().contains("otowi " + command + " --help"), run.err());
    }

    @Test
    void coloursAreForTerminals() {
        assertFalse(CommandRun.in(folder, "--help").out().contains("\u001b["));
        assertTrue(new CommandRun.Setting(folder).withColour().run("--help").out().contains("\u001b["));
    }

    @Test
    void ctrlCStopsWithTheCodeOfAnInterruptedProcess() {
        CommandRun run = new CommandRun.Setting(folder).cancelled().run("summarize", "any.md");
        assertEquals(130, run.exitCode());
        assertTrue(run.err().contains("stopped"), run.err());
    }

    @Test
    void outputThatIsLostIsNotReportedAsDone() {
        CommandRun run = new CommandRun.Setting(folder).onFullDisk().run("doctor");
        assertEquals(ExitCodes.SOME_FAILED, run.exitCode());
        assertTrue(run.err().contains("standard output"), run.err());
    }

    @Test
    void aNameInAMessageCannotSteerTheTerminal() {
        CommandRun run = CommandRun.in(folder, "log", "a\nb\u001b[2J");
        assertEquals(1, run.err().lines().count(), run.err());
        assertFalse(run.err().contains("\u001b"), run.err());
    }

    @Test
    void anArgumentThatTheLocaleCouldNotDecodeIsExplained() {
        CommandRun run = CommandRun.in(folder, "summarize", "stra\uFFFD\uFFFDe.md");
        assertEquals(ExitCodes.SOME_FAILED, run.exitCode());
        assertTrue(run.err().contains("LC_ALL=C.UTF-8"), run.err());
    }
}
