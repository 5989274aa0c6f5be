package org.otowi.models.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Cancellation;

class CommandKeysTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void needShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell to write programs for");
    }

    @Test
    void whatAProgramPrintsIsTheKey() throws Exception {
        Key key = run("echo token-1; echo chatter >&2");
        assertEquals("token-1", key.value());
        assertEquals("the program /bin/sh", key.source());
    }

    @Test
    void noShellReadsTheArguments() throws Exception {
        Key key = find("/bin/echo", "$HOME;`id`");
        assertEquals("$HOME;`id`", key.value());
    }

    @Test
    void itRunsForEveryRequestSoThatATokenIsNeverOld() throws Exception {
        Path count = folder.resolve("count");
        String script = "echo x >> " + count + "; wc -l < " + count;
        assertEquals("1", run(script).value());
        assertEquals("2", run(script).value());
    }

    @Test
    void aProgramThatFailsTellsItsCodeAndNothingThatItSaid() {
        KeyException failure = assertThrows(KeyException.class, () -> run("echo SECRET; echo SECRET >&2; exit 3"));
        assertTrue(failure.getMessage().contains("/bin/sh") && failure.getMessage().contains("the code 3"),
                failure.getMessage());
        assertFalse(failure.getMessage().contains("SECRET"));
    }

    @Test
    void aProgramThatPrintsNothingOrSeveralLinesGivesNoKey() {
        assertTrue(assertThrows(KeyException.class, () -> run("true")).getMessage().contains("is empty"));
        String failure = assertThrows(KeyException.class, () -> run("echo SECRET; echo SECRET")).getMessage();
        assertTrue(failure.contains("line break") && !failure.contains("SECRET"), failure);
    }

    @Test
    void aProgramThatIsMissingIsNamed() {
        String failure = assertThrows(KeyException.class, () -> find("/nowhere/token")).getMessage();
        assertTrue(failure.contains("/nowhere/token") && failure.contains("could not be started"), failure);
    }

    @Test
    void aProgramThatNeverEndsIsEnded() {
        String failure = assertThrows(KeyException.class, () -> CommandKeys.waiting(Duration.ofMillis(200))
                .find(KeySourcesTest.provider(Optional.empty(), "/bin/sh", "-c", "exec sleep 600"),
                        Cancellation.NEVER)).getMessage();
        assertTrue(failure.contains("was ended"), failure);
    }

    @Test
    void aProgramThatLeavesAnotherBehindIsNotWaitedFor() throws Exception {
        assertEquals("key", run("sleep 5 & echo key").value());
    }

    @Test
    void anEndlessOutputIsCutOff() {
        String failure = assertThrows(KeyException.class, () -> run("exec yes")).getMessage();
        assertTrue(failure.contains("more than 65536 bytes"), failure);
    }

    @Test
    void itCanBeCancelled() {
        Cancellation cancelled = () -> Files.exists(folder.resolve("started"));
        String script = "touch " + folder.resolve("started") + "; exec sleep 600";
        assertThrows(CancellationException.class, () -> CommandKeys.ofPerson()
                .find(KeySourcesTest.provider(Optional.empty(), "/bin/sh", "-c", script), cancelled));
    }

    @Test
    void itGetsNoInput() throws Exception {
        assertEquals("nothing", run("read line || echo nothing").value());
    }

    private static Key run(String script) throws KeyException {
        return find("/bin/sh", "-c", script);
    }

    private static Key find(String... command) throws KeyException {
        return CommandKeys.ofPerson().find(KeySourcesTest.provider(Optional.empty(), command),
                Cancellation.NEVER).orElseThrow();
    }
}
