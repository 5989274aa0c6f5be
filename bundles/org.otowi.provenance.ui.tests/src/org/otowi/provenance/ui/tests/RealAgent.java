package org.otowi.provenance.ui.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** An SSH agent with one new key that lives for five minutes at most. */
final class RealAgent {

    private RealAgent() {}

    /** The process, once it answers; empty where OpenSSH is not installed. */
    static Optional<Process> start(Path socket, Path folder) throws Exception {
        Process agent;
        try {
            agent = new ProcessBuilder("timeout", "300", "ssh-agent", "-D", "-a", socket.toString())
                    .redirectErrorStream(true).start();
        } catch (IOException e) {
            return Optional.empty();
        }
        BufferedReader output = agent.inputReader();
        if (output.readLine() == null) {
            return Optional.empty();
        }
        Path key = folder.resolve("agents-key");
        run(socket, "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString());
        run(socket, "ssh-add", "-q", key.toString());
        return Optional.of(agent);
    }

    private static void run(Path socket, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("SSH_AUTH_SOCK", socket.toString());
        Process process = builder.start();
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError(command[0] + " failed");
        }
    }
}
