package org.otowi.provenance.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.log.SidecarFuzzTarget;
import org.otowi.provenance.signature.SignatureFuzzTarget;
import org.otowi.testing.Seed;

/**
 * Runs the fuzzer on each target, from the shipped logs on. {@code -Dotowi.fuzz=1000000} makes it try that many inputs
 * instead of a few thousand; an input that breaks a target is kept below {@code target/fuzz}.
 */
class FuzzTest {

    private static final int RUNS = Integer.getInteger("otowi.fuzz", 5_000);
    private static final Path FOUND = Path.of("target", "fuzz").toAbsolutePath();
    private static final Path VECTORS = Path.of("src", "test", "resources", "org", "otowi", "provenance", "vectors");

    @TempDir
    private Path corpus;

    @BeforeAll
    static void theFuzzerRunsHere() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        assumeTrue(system.equals("Linux amd64"), "the fuzzer's native part is there for Linux on x86-64");
    }

    @Test
    void anyBytesAreASidecarThatCanBeRead() throws Exception {
        for (Path log : logs()) {
            Files.copy(log, corpus.resolve(log.getParent().getFileName().toString()));
        }
        assertSurvives(SidecarFuzzTarget.class);
    }

    @Test
    void anyBytesAreASignatureOrNone() throws Exception {
        for (Path log : logs()) {
            for (String line : Files.readAllLines(log, StandardCharsets.ISO_8859_1)) {
                if (line.contains("\"signature\":\"")) {
                    JsonNode entry = new ObjectMapper().readTree(line);
                    Files.write(corpus.resolve(log.getParent().getFileName().toString()),
                            Base64.getDecoder().decode(entry.get("signature").textValue()));
                }
            }
        }
        assertSurvives(SignatureFuzzTarget.class);
    }

    private void assertSurvives(Class<?> target) throws Exception {
        try (Stream<Path> seeds = Files.list(corpus)) {
            assertTrue(seeds.count() > 2, "there are logs to begin with");
        }
        Files.createDirectories(FOUND);
        Path log = FOUND.resolve(target.getSimpleName() + ".log");
        Process fuzzer = new ProcessBuilder(command(target)).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        try {
            long minutes = 2L + RUNS / 50_000;
            assertTrue(fuzzer.waitFor(minutes, TimeUnit.MINUTES), () -> "still running, see " + log);
            assertEquals(0, fuzzer.exitValue(), () -> read(log));
            assertTrue(read(log).contains("Done " + RUNS + " "), () -> read(log));
        } finally {
            fuzzer.destroyForcibly();
        }
    }

    private List<String> command(Class<?> target) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:+EnableDynamicAgentLoading", "-cp", System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer", "--target_class=" + target.getName(),
                "--instrumentation_includes=org.otowi.**", "--disabled_hooks=.*", "-runs=" + RUNS, "-seed=" + Seed.first(),
                "-max_len=4096", "-rss_limit_mb=0", "-artifact_prefix=" + FOUND + "/" + target.getSimpleName() + "-",
                "--reproducer_path=" + FOUND));
        command.add(corpus.toString());
        return command;
    }

    private static List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.walk(VECTORS)) {
            return files.filter(file -> file.toString().endsWith(".aiprov.jsonl")).toList();
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
