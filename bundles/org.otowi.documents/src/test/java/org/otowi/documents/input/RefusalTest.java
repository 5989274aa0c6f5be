package org.otowi.documents.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.documents.Cancellation;
import org.otowi.documents.DocumentReader;
import org.otowi.documents.Documents;
import org.otowi.documents.ReadLimits;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.UnreadableDocumentException.Reason;

class RefusalTest {

    @TempDir
    private Path folder;

    @Test
    void refusesAMissingFile() {
        Documents.refusal(Reason.MISSING, folder.resolve("nothing.pdf"));
    }

    @Test
    void refusesAFolder() {
        Documents.refusal(Reason.NOT_A_FILE, folder);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        Documents.refusal(Reason.EMPTY, Files.createFile(folder.resolve("empty.tex")));
    }

    @Test
    void refusesAFileOfSpacesOnly() throws IOException {
        Documents.refusal(Reason.NO_TEXT, Files.writeString(folder.resolve("blank.md"), " \n\n "));
    }

    @Test
    void refusesAFileThatMayNotBeRead() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("secret.txt"), "text");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        Documents.refusal(Reason.NOT_PERMITTED, file);
    }

    @Test
    void refusesADevice() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));
        Documents.refusal(Reason.NOT_A_FILE, device);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.py", "a.tex", "a.txt", "a.md", "a.f90", "a.ipynb"})
    void refusesBinaryDataUnderAnyNameOfText(String name) throws IOException {
        Documents.refusal(Reason.BINARY, Files.write(folder.resolve(name), new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 0, 0}));
    }

    @Test
    void refusesAnUnknownKindAndNamesTheKnownOnes() throws IOException {
        UnreadableDocumentException refusal =
                Documents.refusal(Reason.UNSUPPORTED, Files.writeString(folder.resolve("table.csv"), "1,2\n"));
        assertTrue(refusal.getMessage().contains(".tex"), refusal.getMessage());
    }

    @Test
    void refusesAHugeFileByItsSizeAlone() throws IOException {
        Path file = folder.resolve("huge.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertTrue(Documents.refusal(Reason.TOO_LARGE, file).getMessage().contains("256"));
    }

    @Test
    void refusesMoreTextThanTheLimit() throws IOException {
        Path file = Files.writeString(folder.resolve("long.txt"), "word ".repeat(30));
        DocumentReader reader = new DocumentReader(new ReadLimits(1000, 10, 100, Duration.ofMinutes(1)));
        assertEquals(Reason.TOO_LARGE, assertThrows(UnreadableDocumentException.class,
                () -> reader.read(file, Cancellation.NEVER)).reason());
    }

    @Test
    void refusesWorkBeyondTheTimeLimit() throws IOException {
        Path file = Files.writeString(folder.resolve("slow.tex"), "Text.");
        DocumentReader reader = new DocumentReader(new ReadLimits(1000, 10, 1000, Duration.ZERO));
        assertEquals(Reason.TOO_SLOW, assertThrows(UnreadableDocumentException.class,
                () -> reader.read(file, Cancellation.NEVER)).reason());
    }

    @Test
    void noticesThatTheFileGrowsWhileItIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("growing.txt"), "One line.\n");
        Cancellation writer = () -> {
            append(file);
            return false;
        };
        assertEquals(Reason.CHANGED, assertThrows(UnreadableDocumentException.class,
                () -> new DocumentReader(ReadLimits.DEFAULT).read(file, writer)).reason());
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "More.\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void stopsWhenCancelled() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.md"), "# Notes\n");
        assertThrows(CancellationException.class,
                () -> new DocumentReader(ReadLimits.DEFAULT).read(file, () -> true));
    }

    @Test
    void keepsControlCharactersOfANameOutOfItsMessage() {
        assumeTrue(folder.getFileSystem().getSeparator().equals("/"));
        Path file = folder.resolve("two\nlines.pdf");
        UnreadableDocumentException refusal = assertThrows(UnreadableDocumentException.class, () -> Documents.read(file));
        assertEquals(-1, refusal.getMessage().indexOf('\n'), refusal.getMessage());
    }
}
