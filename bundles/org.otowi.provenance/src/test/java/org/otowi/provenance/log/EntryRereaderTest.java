package org.otowi.provenance.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.testing.GeneratedLog;

class EntryRereaderTest {

    @TempDir
    private Path folder;

    @Test
    void everyEntryIsReadAgainWhateverStandsBetween() throws Exception {
        Path log = GeneratedLog.write(folder.resolve("plot.py"), 100);
        List<String> lines = new ArrayList<>(Files.readAllLines(log));
        lines.add(7, "");
        lines.add(30, "x".repeat(3_000_000));
        Files.writeString(log, String.join("\r\n", lines));
        try (EntryRereader rereader = new EntryRereader(log)) {
            List<LogEntry> entries = entries(log, rereader);
            assertEquals(100, entries.size());
            for (LogEntry entry : entries) {
                assertEquals(entry.json(), rereader.read(entry.line(), entry.id()).json());
            }
        }
    }

    @Test
    void aSidecarThatChangesMeanwhileIsNoticed() throws Exception {
        Path log = GeneratedLog.write(folder.resolve("plot.py"), 40);
        try (EntryRereader rereader = new EntryRereader(log)) {
            List<LogEntry> entries = entries(log, rereader);
            List<String> lines = Files.readAllLines(log);
            Files.writeString(log, String.join("\n", lines.subList(0, 30)));
            assertEquals(entries.get(20).json(), rereader.read(21, entries.get(20).id()).json());
            IOException changed = assertThrows(IOException.class, () -> rereader.read(31, entries.get(30).id()));
            assertTrue(changed.getMessage().contains("31"), changed::getMessage);
            assertThrows(IOException.class, () -> rereader.read(3, entries.get(3).id()));
        }
    }

    private static List<LogEntry> entries(Path log, EntryRereader rereader) throws Exception {
        List<LogEntry> entries = new ArrayList<>();
        try (SidecarScanner scanner = SidecarScanner.open(log)) {
            for (Optional<ScannedLine> line = scanner.next(); line.isPresent(); line = scanner.next()) {
                rereader.note(line.get().raw());
                if (line.get() instanceof ScannedLine.Entry scanned) {
                    entries.add(scanned.entry());
                }
            }
        }
        return entries;
    }
}
