package org.otowi.cli.provenance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.Otowi;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;
import org.otowi.provenance.signing.OwnKey;

/** Which key signs, what is signed, and what is not. */
class CheckpointCommandTest {

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @TempDir
    private Path keys;

    private final Map<String, String> variables = new HashMap<>();
    private Path sidecar;

    @BeforeEach
    void record() throws Exception {
        git("init", "-q");
        git("config", "user.email", "ana@example.org");
        git("config", "gpg.format", "openpgp");
        variables.put("XDG_CONFIG_HOME", keys.resolve("config").toString());
        Files.writeString(folder.resolve("plot.py"), "print(1)\n");
        assertEquals(0, Otowi.run(folder, "record", "plot.py").exitCode());
        sidecar = folder.resolve("plot.py.aiprov.jsonl");
    }

    @Test
    void aKeyIsMadeOnFirstUseAndTheLineForTheLabIsSaid() throws Exception {
        CommandRun run = run("plot.py");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        assertEquals("Signed " + sidecar + "\n", run.out());
        OwnKey own = new OwnKey(keys.resolve("config/otowi"));
        String line = "ana@example.org namespaces=\"aiprov-checkpoint@v1\" " + own.signer().orElseThrow().key().line();
        assertTrue(run.err().contains(own.file().toString()), run.err());
        assertTrue(run.err().lines().anyMatch(line::equals), run.err());
        Path list = Files.writeString(keys.resolve("allowed_signers"), line + "\n");
        CommandRun verified = Otowi.run(folder, "verify", "--allowed-signers", list.toString(), ".");
        assertEquals(ExitCodes.DONE, verified.exitCode(), verified.out());
        assertTrue(verified.out().contains(", signed)"), verified.out());
    }

    @Test
    void theSameKeySignsTheNextTimeAndOnlyWhatIsNew() throws Exception {
        run("plot.py");
        byte[] signed = Files.readAllBytes(sidecar);
        CommandRun again = run(".");
        assertEquals(ExitCodes.DONE, again.exitCode());
        assertTrue(again.out().startsWith("Nothing new in "), again.out());
        assertFalse(again.err().contains("Made a key"), again.err());
        assertArrayEquals(signed, Files.readAllBytes(sidecar));
        Files.writeString(folder.resolve("plot.py"), "print(2)\n");
        Otowi.run(folder, "record", "plot.py");
        assertTrue(run(".").out().startsWith("Signed "));
    }

    @Test
    void theKeyInAFileSignsAndIsNamedByItsFingerprint() throws Exception {
        Path key = newKey("id");
        CommandRun run = run("--key", key.toString(), "plot.py");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        assertTrue(run.err().startsWith("Signing with " + fingerprint(key)), run.err());
        assertEquals(new OwnKey(keys.resolve("config/otowi")).signer().isPresent(), false);
    }

    @Test
    void theKeyThatGitSignsWithComesFirst() throws Exception {
        Path key = newKey("id");
        git("config", "gpg.format", "ssh");
        git("config", "user.signingkey", key + ".pub");
        CommandRun run = run("plot.py");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        assertTrue(run.err().contains(fingerprint(key) + ", the key that git signs with"), run.err());
    }

    @Test
    void aKeyOfGitThatCannotSignIsNotReplacedByAnother() throws Exception {
        git("config", "gpg.format", "ssh");
        for (String setting : List.of("/no/such/key.pub", "key::ssh-ed25519 AAAA", "ssh-ed25519 AAAA me",
                "key::" + Files.readString(Path.of(newKey("other") + ".pub")).strip())) {
            git("config", "user.signingkey", setting);
            CommandRun run = run("plot.py");
            assertEquals(ExitCodes.NO_ANSWER, run.exitCode(), setting);
            assertFalse(run.err().contains("Made a key"), run.err());
        }
    }

    @Test
    void withoutAnAgentTheAgentsKeyIsAskedForInVain() {
        CommandRun run = run("--agent", "plot.py");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("SSH_AUTH_SOCK"), run.err());
        variables.put("SSH_AUTH_SOCK", keys.resolve("none").toString());
        CommandRun gone = run("--agent", "plot.py");
        assertEquals(ExitCodes.NO_ANSWER, gone.exitCode());
        assertTrue(gone.err().strip().endsWith("Or name a key with --key."), gone.err());
    }

    @Test
    void whoNamedAKeyIsNotToldToNameOne() {
        CommandRun run = run("--key", "none", "plot.py");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertFalse(run.err().contains("--key"), run.err());
    }

    @Test
    void anAgentThatIsGoneIsNoReasonNotToSign() {
        variables.put("SSH_AUTH_SOCK", keys.resolve("none").toString());
        assertEquals(ExitCodes.DONE, run("plot.py").exitCode());
    }

    @Test
    void theKeyOfAnAgentSigns() throws Exception {
        Path key = newKey("id");
        Path socket = keys.resolve("agent");
        Process agent = new ProcessBuilder("timeout", "60", "ssh-agent", "-D", "-a", socket.toString()).start();
        try {
            agent.getInputStream().read();
            variables.put("SSH_AUTH_SOCK", socket.toString());
            assertTrue(run("--agent", "plot.py").err().contains("found none"));
            add(socket, key);
            CommandRun usual = run("plot.py");
            assertTrue(usual.err().contains(fingerprint(key) + ", the only key in the SSH agent"), usual.err());
            assertEquals("Signed " + sidecar + "\n", usual.out());
            add(socket, newKey("second"));
            CommandRun many = run("--agent", "plot.py");
            assertEquals(ExitCodes.NO_ANSWER, many.exitCode());
            assertTrue(many.err().contains(fingerprint(key)), many.err());
        } finally {
            agent.destroy();
            agent.waitFor();
        }
    }

    @Test
    void aDamagedLogIsNotSignedButOthersAre() throws Exception {
        Files.writeString(folder.resolve("other.py"), "x = 1\n");
        Otowi.run(folder, "record", "other.py");
        byte[] damaged = Files.readAllBytes(sidecar);
        damaged[damaged.length / 2] ^= 1;
        Files.write(sidecar, damaged);
        CommandRun run = run(".");
        assertEquals(ExitCodes.SOME_FAILED, run.exitCode());
        assertTrue(run.err().contains("was not signed, because it is TAMPERED"), run.err());
        assertTrue(run.out().contains("other.py"), run.out());
        assertArrayEquals(damaged, Files.readAllBytes(sidecar));
    }

    @Test
    void whereThereIsNoLogNoKeyIsMade() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        CommandRun run = run(empty.toString());
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(Files.notExists(keys.resolve("config")));
    }

    @Test
    void oneKeyIsNamedAtATime() {
        assertEquals(ExitCodes.NO_ANSWER, run("--agent", "--key", "F", "plot.py").exitCode());
    }

    private CommandRun run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("checkpoint"));
        command.addAll(List.of(arguments));
        return Otowi.in(folder).withVariables(variables).run(command.toArray(String[]::new));
    }

    private Path newKey(String name) throws Exception {
        Path key = keys.resolve(name);
        run(keys, "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString());
        return key;
    }

    private String fingerprint(Path key) throws Exception {
        return run(keys, "ssh-keygen", "-l", "-f", key.toString()).split(" ")[1];
    }

    private void add(Path socket, Path key) throws Exception {
        run(keys, "env", "SSH_AUTH_SOCK=" + socket, "ssh-add", "-q", key.toString());
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        run(folder, command.toArray(String[]::new));
    }

    /** What a program prints; a test that needs one is skipped where it is not installed. */
    private static String run(Path folder, String... command) throws Exception {
        assumeTrue(isInstalled(command[0]), command[0] + " is not installed");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    private static boolean isInstalled(String program) {
        return List.of(System.getenv("PATH").split(":")).stream().anyMatch(
                each -> Files.isExecutable(Path.of(each, program)));
    }
}
