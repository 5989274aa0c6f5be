package org.otowi.models.peer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server that others wrote, with the fixtures of {@code src/test/aimock}. It listens on 127.0.0.1 alone, and ends with
 * this process, as its standard input does.
 */
final class IndependentServer implements AutoCloseable {

    /** The one key that it takes, in whatever header. */
    static final String KEY = "key-of-the-tests";

    private static final Path SOURCE = Path.of("src", "test", "aimock").toAbsolutePath();

    private final Process process;
    private final URI address;

    private IndependentServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it; without Node.js, as {@code ./build} has said, the test is skipped. */
    static IndependentServer start() throws IOException {
        Optional<String> folder = Optional.ofNullable(System.getProperty("otowi.aimock")).filter(name -> !name.isEmpty());
        assumeTrue(folder.isPresent(), "there is no Node.js 20 or newer with npm, or ./build did not start the tests");
        Process process = new ProcessBuilder(List.of("node", SOURCE.resolve("server.mjs").toString(), folder.get(),
                SOURCE.resolve("fixtures.json").toString())).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String address = out.readLine();
        if (address == null) {
            process.destroyForcibly();
            throw new IOException("the server did not start; what it said is on the error stream");
        }
        return new IndependentServer(process, URI.create(address));
    }

    /** An address of it. */
    URI at(String path) {
        return address.resolve(path);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
