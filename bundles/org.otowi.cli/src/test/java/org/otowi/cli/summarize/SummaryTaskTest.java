package org.otowi.cli.summarize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.documents.Cancellation;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.record.JournalFolder;

/** What a fault in a summarizer does: it costs one file. */
class SummaryTaskTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void makeFile() throws IOException {
        Files.writeString(folder.resolve("a.md"), "# Notes\n\nWe show that it works.\n");
    }

    @Test
    void aFaultIsReportedForItsFileAndStopsNoOther() {
        SummaryTask task = task((name, document, cancellation) -> {
            throw new IllegalStateException("unexpected");
        });
        assertEquals(ExitCodes.SOME_FAILED, task.run(Path.of("a.md")));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("a.md: a fault in Otowi itself"));
        assertEquals(1, out.toString(StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void cancellingIsNoFault() {
        SummaryTask task = task((name, document, cancellation) -> {
            throw new CancellationException();
        });
        assertThrows(CancellationException.class, () -> task.run(Path.of("a.md")));
    }

    private SummaryTask task(SummaryMaker maker) {
        Environment environment = new Environment(InputStream.nullInputStream(), stream(out), stream(err), false, folder,
                Map.of(), new DirectoryContentStore(folder.resolve("store")),
                new JournalFolder(folder.resolve("journals")));
        return new SummaryTask(environment, Cancellation.NEVER, maker,
                new SummaryPrinter(environment, OutputFormat.JSON, false), Optional.empty());
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
