package org.otowi.provenance.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.testing.ResearchFolder;

class SidecarScannerTest {

    @TempDir
    private Path folder;

    @Test
    void nothingHasNoLines() throws Exception {
        assertEquals(List.of(), scan(""));
    }

    @Test
    void everyKindOfLineIsTold() throws Exception {
        List<ScannedLine> lines = scan("\n<<<<<<< ours\n=======\n{\"cut\":\n\r\n>>>>>>>x\ntail");
        assertInstanceOf(ScannedLine.Blank.class, lines.get(0));
        assertInstanceOf(ScannedLine.ConflictMarker.class, lines.get(1));
        assertInstanceOf(ScannedLine.ConflictMarker.class, lines.get(2));
        assertTrue(assertInstanceOf(ScannedLine.Malformed.class, lines.get(3)).cut());
        assertInstanceOf(ScannedLine.Blank.class, lines.get(4));
        assertTrue(lines.get(4).raw().carriageReturn());
        assertInstanceOf(ScannedLine.Malformed.class, lines.get(5));
        assertFalse(lines.get(6).raw().terminated());
        assertEquals(7, lines.get(6).raw().number());
    }

    @Test
    void anEntryBehindWhichSomethingStandsIsNotCut() throws Exception {
        ResearchFolder research = new ResearchFolder(folder).withThreeEdits();
        String text = String.join("\n", research.lines());
        ScannedLine last = scan(text + "x").get(3);
        assertFalse(assertInstanceOf(ScannedLine.Malformed.class, last).cut());
        assertEquals(3, ((ScannedLine.Malformed) last).seqHint().getAsLong());
        assertInstanceOf(ScannedLine.Entry.class, scan(text).get(3));
    }

    @Test
    void aLineThatIsTooLongIsPassedOverInBoundedMemory() throws Exception {
        InputStream endless = new InputStream() {
            private long left = 200L << 20;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'x');
                left -= length;
                return left > 0 ? length : -1;
            }
        };
        try (SidecarScanner scanner = new SidecarScanner(endless)) {
            ScannedLine line = scanner.next().orElseThrow();
            assertTrue(line.raw().tooLong());
            assertEquals(0, line.raw().bytes().length);
            assertEquals(Optional.empty(), scanner.next());
        }
    }

    @Test
    void aLineOfTheGreatestLengthIsRead() throws Exception {
        String longest = "x".repeat(EntryBytes.MAX_LENGTH);
        assertFalse(scan(longest + "\r\n").get(0).raw().tooLong());
        assertTrue(scan(longest + "x\n").get(0).raw().tooLong());
    }

    @Test
    void whatIsNoRegularFileIsRefused() {
        assertThrows(ProvenanceException.class, () -> SidecarScanner.open(folder));
        assertThrows(ProvenanceException.class, () -> SidecarScanner.open(folder.resolve("none")));
    }

    @Property(tries = 300)
    void linesAndTheirEndsMakeUpTheFile(@ForAll("texts") String text) throws Exception {
        StringBuilder joined = new StringBuilder();
        for (ScannedLine line : scan(text)) {
            RawLine raw = line.raw();
            joined.append(new String(raw.bytes(), StandardCharsets.UTF_8)).append(raw.carriageReturn() ? "\r" : "")
                    .append(raw.terminated() ? "\n" : "");
        }
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), joined.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "{}", "\n", "\r", "\n\n", "<<<<<<< ").list().ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }

    private static List<ScannedLine> scan(String text) throws IOException {
        List<ScannedLine> lines = new ArrayList<>();
        try (SidecarScanner scanner =
                new SidecarScanner(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            for (Optional<ScannedLine> line = scanner.next(); line.isPresent(); line = scanner.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }
}
