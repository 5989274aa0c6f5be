package org.otowi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.cli.git.Git;
import org.otowi.provenance.cli.git.GitRepository;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;

/** The zip as a user unpacks and starts it, in the poorest locale. */
@DisabledOnOs(OS.WINDOWS)
class OtowiZipIT {

    /** What a Unix shell reports for a process that SIGTERM ended. */
    private static final int TERMINATED = 143;

    @TempDir
    private static Path root;

    private static Path unpacked;

    @TempDir
    private Path folder;

    @BeforeAll
    static void unpack() throws IOException {
        unpacked = root.resolve("a folder");
        byte[] zip = Files.readAllBytes(Path.of(System.getProperty("otowi.zip")));
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = unpacked.resolve(Path.of(entry.getName()).getFileName());
                if (!entry.isDirectory()) {
                    Files.createDirectories(unpacked);
                    Files.copy(entries, file);
                }
            }
        }
        assertTrue(unpacked.resolve("otowi").toFile().setExecutable(true));
    }

    @Test
    void theZipHoldsBothScriptsTheJarAndTheLicences() {
        for (String name : List.of("otowi", "otowi.cmd", "otowi.jar", "LICENSE", "THIRD-PARTY.txt")) {
            assertTrue(Files.isRegularFile(unpacked.resolve(name)), name);
        }
    }

    @Test
    void theScriptReadsAndWritesUtf8UnderTheCLocale() throws Exception {
        String name = "Überström 数据.md";
        Files.writeString(folder.resolve(name), "# Péclet\n\nWe show that the Péclet number limits the error.\n");
        CommandRun run = start(unpacked.resolve("otowi").toString(), "summarize", "--format", "json", name);
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertEquals(name, json.get("file").asText());
        assertEquals("Péclet", json.get("title").asText());
        assertTrue(Files.exists(folder.resolve(name + ".summary.md.aiprov.jsonl")));
    }

    @Test
    void theScriptWorksThroughALinkAndKeepsArgumentsApart() throws Exception {
        Path link = Files.createSymbolicLink(root.resolve("my otowi"), unpacked.resolve("otowi"));
        Files.writeString(folder.resolve("it's \"two\" words $HOME.md"), "# Notes\n\nWe show that it works.\n");
        CommandRun run = start(link.toString(), "summarize", "--no-write", "it's \"two\" words $HOME.md");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("Notes"), run.out());
    }

    @Test
    void aFlippedByteIsExitCodeFourOfTheProcess() throws Exception {
        Files.writeString(folder.resolve("a.md"), "# Notes\n\nWe show that it works.\n");
        String otowi = unpacked.resolve("otowi").toString();
        start(otowi, "summarize", "a.md");
        assertEquals(0, start(otowi, "verify", ".").exitCode());
        Path sidecar = folder.resolve("a.md.summary.md.aiprov.jsonl");
        byte[] bytes = Files.readAllBytes(sidecar);
        bytes[bytes.length - 5] ^= 1;
        Files.write(sidecar, bytes);
        assertEquals(4, start(otowi, "verify", ".").exitCode());
    }

    @Test
    void gitMergesWithTheScriptThatWasInitializedWith() throws Exception {
        GitRepository.make(folder);
        assertEquals(0, start(unpacked.resolve("otowi").toString(), "init").exitCode());
        String driver = new Git(folder).setting("merge.otowi.driver").orElseThrow();
        assertTrue(driver.startsWith("'" + unpacked.toRealPath().resolve("otowi") + "' merge "), driver);
        Files.writeString(folder.resolve("ours"), "a\n<<<<<<< HEAD\n");
        Files.writeString(folder.resolve("theirs"), "b\n");
        String command = driver.replace("%O", "base").replace("%A", "ours").replace("%B", "theirs").replace("%P", "'a b'");
        assertEquals(0, start("sh", "-c", command).exitCode());
        assertEquals("a\nb\n", Files.readString(folder.resolve("ours")));
    }

    @Test
    void theJarAloneWritesUtf8AndExplainsANameThatItCannotRead() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(folder.resolve("a.md"), "# Péclet\n\nWe show that the Péclet number limits the error.\n");
        CommandRun run = start(java, "-jar", unpacked.resolve("otowi.jar").toString(), "summarize", "--no-write", "a.md");
        assertTrue(run.out().startsWith("Péclet"), run.out());
        assertFalse(run.out().contains("\u001b["), "no colours in a pipe");
        CommandRun unreadable = start(java, "-jar", unpacked.resolve("otowi.jar").toString(), "summarize", "Péclet.md");
        assertEquals(ExitCodes.NO_ANSWER, unreadable.exitCode());
        assertTrue(unreadable.err().contains("LC_ALL=C.UTF-8"), unreadable.err());
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoError() throws Exception {
        Path err = folder.resolve("err.txt");
        Process process = builder(unpacked.resolve("otowi").toString(), "summarize", "-")
                .redirectError(err.toFile()).start();
        process.getInputStream().close();
        try (OutputStream input = process.getOutputStream()) {
            input.write("# Notes\n\nWe show that it works.\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(ExitCodes.DONE, process.waitFor());
        assertEquals("", Files.readString(err));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsAnError() throws Exception {
        Path err = folder.resolve("err.txt");
        Process process = builder(unpacked.resolve("otowi").toString(), "--version").redirectError(err.toFile())
                .redirectOutput(Path.of("/dev/full").toFile()).start();
        assertEquals(ExitCodes.SOME_FAILED, process.waitFor());
        assertTrue(Files.readString(err).contains("standard output"));
    }

    @Test
    void toldToEndItStopsAtOnceAndLeavesNothingBehind() throws Exception {
        Files.writeString(folder.resolve("a.md"), "# Notes\n\nWe show that it works.\n");
        Process process = builder(unpacked.resolve("otowi").toString(), "summarize", "--no-write", "a.md", "-").start();
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            String line = err.readLine();
            while (line != null && !line.startsWith("[2/2]")) {
                line = err.readLine();
            }
            process.destroy();
            assertEquals(TERMINATED, process.waitFor());
        }
        assertEquals(List.of("a.md"), List.of(folder.toFile().list()));
    }

    private CommandRun start(String... command) throws IOException, InterruptedException {
        Path err = Files.createTempFile(root, "err", ".txt");
        Process process = builder(command).redirectError(err.toFile()).start();
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return new CommandRun(process.waitFor(), text, Files.readString(err));
        }
    }

    private ProcessBuilder builder(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_STATE_HOME", root.toString());
        return builder;
    }
}
