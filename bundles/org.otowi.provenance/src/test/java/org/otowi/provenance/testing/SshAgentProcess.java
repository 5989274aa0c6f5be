package org.otowi.provenance.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real ssh-agent with a socket of its own; it ends with the test, and after two minutes whatever happens. */
public final class SshAgentProcess implements AutoCloseable {

    private final Process process;
    private final Path socket;

    private SshAgentProcess(Process process, Path socket) {
        this.process = process;
        this.socket = socket;
    }

    /** Starts an agent and waits until it listens. */
    public static SshAgentProcess start(Path folder) throws Exception {
        Path socket = folder.resolve("agent");
        Process process = new ProcessBuilder("timeout", "120", "ssh-agent", "-D", "-a", socket.toString()).start();
        process.getInputStream().read(); // it says where it listens, once it does
        return new SshAgentProcess(process, socket);
    }

    public Path socket() {
        return socket;
    }

    /** Runs ssh-add for this agent. */
    public void add(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("ssh-add", "-q"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SSH_AUTH_SOCK", socket.toString());
        Process added = builder.start();
        String output = new String(added.getInputStream().readAllBytes());
        if (added.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
