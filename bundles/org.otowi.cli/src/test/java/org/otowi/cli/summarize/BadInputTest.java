package org.otowi.cli.summarize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.cli.Examples;
import org.otowi.cli.Otowi;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;

/** Files that cannot be summarized: a clear reason, nothing written, nothing lost. */
class BadInputTest {

    private static final long GIBIBYTE = 1L << 30;

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @Test
    void aMissingFile() throws IOException {
        assertRefused("none.pdf", "missing");
    }

    @Test
    void aFolder() throws IOException {
        Files.createDirectories(folder.resolve("sub.md"));
        assertRefused("sub.md", "not_a_file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty.pdf", "empty.tex", "empty.md", "empty.py", "empty.f90", "empty.ipynb"})
    void anEmptyFile(String name) throws IOException {
        Files.createFile(folder.resolve(name));
        assertRefused(name, "empty");
    }

    @Test
    void binaryDataUnderATextsName() throws IOException {
        Files.write(folder.resolve("data.txt"), new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFE, 0, 0, 7});
        assertRefused("data.txt", "binary");
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Path file = Examples.copy("README.md", folder);
        file.toFile().setReadable(false);
        assumeFalse(Files.isReadable(file), "this user may read everything");
        assertRefused("README.md", "not_permitted");
    }

    @Test
    void anEncryptedPdf() throws IOException {
        Path file = folder.resolve("secret.pdf");
        try (PDDocument pdf = Loader.loadPDF(Examples.copy("paper/tracer.pdf", folder).toFile())) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(file.toFile());
        }
        Files.delete(folder.resolve("tracer.pdf"));
        assertRefused("secret.pdf", "encrypted");
    }

    @Test
    void aScannedPdfHasPagesWithoutText() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(folder.resolve("scan.pdf").toFile());
        }
        assertRefused("scan.pdf", "no_text");
    }

    @Test
    void aPdfOfWhichOnlyTheBeginningWasCopied() throws IOException {
        Path file = Examples.copy("paper/tracer.pdf", folder);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, 2_000));
        assertRefused("tracer.pdf", "broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"huge.pdf", "huge.txt", "huge.f90", "huge.tex"})
    void aSparseFileOfOneGibibyte(String name) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(GIBIBYTE);
        }
        assertRefused(name, "too_large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words.md", "Überström – 数据.md", "line\nfeed.md", "-dash.md", "quo'te\".md",
            "%s {0}.md"})
    void aFileWithAnUnusualNameIsReadAndSaved(String name) throws IOException {
        Files.writeString(folder.resolve(name), "# Notes\n\nWe show that upwind differences add diffusion.\n");
        CommandRun run = Otowi.run(folder, "summarize", "--format", "json", "--", name);
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        assertEquals(1, run.out().lines().count());
        assertEquals(folder.resolve(name).toString(), run.json().get("file").asText());
        assertTrue(Files.exists(folder.resolve(name + ".summary.md")));
        assertTrue(Files.exists(folder.resolve(name + ".summary.md.aiprov.jsonl")));
    }

    private void assertRefused(String name, String reason) throws IOException {
        List<Path> before = files();
        CommandRun run = Otowi.run(folder, "summarize", "--format", "json", name);
        assertEquals(ExitCodes.SOME_FAILED, run.exitCode());
        assertEquals(reason, run.json().at("/error/reason").asText(), run.out());
        assertTrue(run.err().contains(name), run.err());
        assertTrue(run.err().lines().count() == 1, run.err());
        assertEquals(before, files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }
}
