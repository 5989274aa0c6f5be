package org.otowi.provenance.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every command: help, version, wrong usage, colours, lost output. */
class ProgramTest {

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @Test
    void versionIsOneLineThatStartsWithTheNameOfTheProgram() {
        CommandRun run = CommandRun.in(folder, "--version");
        assertEquals(ExitCodes.DONE, run.exitCode());
        assertTrue(run.out().matches("otowi-reviewer \\d+\\.\\d+\\.\\d+\\S*\\R"), run.out());
        assertEquals(run.out(), CommandRun.in(folder, "verify", "--version").out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "log", "report"})
    void everyCommandExplainsItselfItsOptionsAndItsExitCodes(String command) {
        CommandRun run = CommandRun.in(folder, command, "--help");
        assertAll(
                () -> assertEquals(ExitCodes.DONE, run.exitCode()),
                () -> assertTrue(run.out().startsWith("Usage: otowi-reviewer " + command), run.out()),
                () -> assertTrue(run.out().contains("Exit codes:"), run.out()),
                () -> assertFalse(run.out().lines().anyMatch(line -> line.matches(" +(-\\S+|--\\S+)( |=\\S+)*")),
                        run.out()));
    }

    @Test
    void helpListsEveryCommandWithWhatItDoes() {
        String help = CommandRun.in(folder, "--help").out();
        assertTrue(help.startsWith("Usage: otowi-reviewer"), help);
        assertTrue(help.matches("(?s).*\n  verify +Checks .*"), help);
        assertTrue(help.matches("(?s).*\n  log +Shows .*"), help);
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheOneThatIsMeant() {
        CommandRun run = CommandRun.in(folder, "verfy");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("otowi-reviewer verify"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "log", "report"})
    void aMissingArgumentIsNamed(String command) {
        CommandRun run = CommandRun.in(folder, command);
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("Missing required"), run.err());
        assertTrue(run.err().contains("otowi-reviewer " + command + " --help"), run.err());
    }

    @Test
    void coloursAreForTerminals() {
        assertFalse(CommandRun.in(folder, "--help").out().contains("\u001b["));
        assertTrue(new CommandRun.Setting(folder, CommandRun.Starter.REVIEWER).withColour().run("--help").out()
                .contains("\u001b["));
    }

    @Test
    void outputThatIsLostIsNotReportedAsDone() {
        CommandRun run = new CommandRun.Setting(folder, CommandRun.Starter.REVIEWER).onFullDisk().run("--help");
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
        CommandRun run = CommandRun.in(folder, "log", "stra\uFFFD\uFFFDe.md");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("LC_ALL=C.UTF-8"), run.err());
    }
}
