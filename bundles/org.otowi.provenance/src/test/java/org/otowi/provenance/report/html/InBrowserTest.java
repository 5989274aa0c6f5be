package org.otowi.provenance.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.testing.Study;

/**
 * The page in a real browser, from one file to 500. Its pictures lie in {@code target/screenshots}; look at them when the
 * page changes. Without Chromium these tests are skipped.
 */
class InBrowserTest {

    private static final int BOUND_SECONDS = 60;
    private static final Path PICTURES = Path.of("target/screenshots");

    @TempDir
    private Path around;

    private Path folder;

    @BeforeEach
    void requireBrowser() throws IOException {
        boolean there = List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(path -> Files.isExecutable(Path.of(path, "chromium")));
        assumeTrue(there, "chromium is not installed");
        folder = Files.createDirectory(around.resolve("column-experiment"));
        Files.createDirectories(PICTURES);
    }

    @Test
    void aPageAboutOneFileOpensWithoutAnyErrorInLightAndDark() throws Exception {
        new Study(folder).file("tridiagonal.py");
        Path page = write(folder);
        String dom = open(page, "--dump-dom");
        assertTrue(dom.contains("No defect was found in the record"), dom);
        assertEquals(8, dom.split("<li id=\"f1e").length - 1);
        picture(page, "report-light", 1100, 4300);
        picture(page, "report-dark", 1100, 4300, "--blink-settings=preferredColorScheme=0");
        open(page, "--print-to-pdf=" + PICTURES.resolve("report.pdf").toAbsolutePath(), "--no-pdf-header-footer");
        assertTrue(Files.size(PICTURES.resolve("report.pdf")) > 20_000);
    }

    @Test
    void aPageAbout500FilesOpensToo() throws Exception {
        new Study(folder).file("tridiagonal.py");
        Path many = Files.createDirectory(around.resolve("many"));
        for (int i = 0; i < 500; i++) { // the same record in folders of its own
            FileUtils.copyDirectory(folder.toFile(), many.resolve("run" + i).toFile());
        }
        Path page = write(many);
        assertTrue(Files.size(page) < 16 << 20, Files.size(page) + " bytes");
        String dom = open(page, "--dump-dom");
        assertEquals(500, dom.split("<details id=\"f").length - 1);
        picture(page, "report-500", 1100, 1500);
    }

    private Path write(Path study) throws Exception {
        return Files.writeString(around.resolve("report.html"), Page.html(study));
    }

    private void picture(Path page, String name, int width, int height, String... options) throws Exception {
        Path file = PICTURES.resolve(name + ".png").toAbsolutePath();
        Files.deleteIfExists(file);
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--window-size=" + width + "," + height, "--screenshot=" + file));
        open(page, all.toArray(String[]::new));
        assertTrue(Files.size(file) > 20_000, "something is on the picture");
    }

    /** What the browser prints. It must not complain of the page, and would if the page wanted anything from a network. */
    private String open(Path page, String... options) throws Exception {
        Path out = Files.createTempFile(around, "out", "");
        Path err = Files.createTempFile(around, "err", "");
        List<String> command = new ArrayList<>(List.of("chromium", "--headless=new", "--no-sandbox", "--disable-gpu",
                "--hide-scrollbars", "--user-data-dir=" + around.resolve("profile"), "--enable-logging=stderr",
                "--host-resolver-rules=MAP * ~NOTFOUND"));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        boolean ended = process.waitFor(BOUND_SECONDS, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assertTrue(ended, "the page opens");
        String said = Files.readString(err, StandardCharsets.ISO_8859_1);
        assertEquals(List.of(), said.lines().filter(line -> line.contains(":CONSOLE")).toList());
        return Files.readString(out);
    }
}
