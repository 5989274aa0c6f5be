package org.otowi.provenance.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.FindingKind;
import org.otowi.provenance.verify.Verdict;

/** Every line of both versions of a log, each once, whatever state they are in. */
class LogMergeTest {

    @TempDir
    private Path folder;

    private Path ours;
    private Path theirs;

    @BeforeEach
    void name() {
        ours = folder.resolve(".merge_file_a");
        theirs = folder.resolve(".merge_file_b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {
        "a,b | c @ a,b,c", "a,b | a,c @ a,b,c", "a,b | b,a @ a,b", "a,a | b,b @ a,b", "a |  @ a", " | a @ a",
        "a,<<<<<<< HEAD,b,=======,c,>>>>>>> x | d @ a,b,c,d", "a,,b | c @ a,b,c", "no entry,{} | {},x @ no entry,{},x",
        "a,<<<<<<<<< HEAD | |||||||| base,b @ a,b", "<<<<<<<no marker | ======= @ <<<<<<<no marker", "a|b @ a,b"})
    void oursComeFirstThenWhatOnlyTheirsHave(String sides, String expected) throws Exception {
        String[] parts = sides.split("\\|", 2);
        assertEquals(lines(expected), join(lines(parts[0]), lines(parts[1])));
    }

    @Test
    void aLineIsTheSameWithACarriageReturnBeforeItsEnd() throws Exception {
        assertEquals("a\nb\r\nc\n", join("a\r\nb\r\r\n", "a\nc\r\n"));
        assertEquals("a\n", join("\r\na\n", "a"));
    }

    @Test
    void oneRemovedLineComesBack() throws Exception {
        assertEquals("a\nc\nb\n", join("a\nc\n", "a\nb\nc\n"));
    }

    @Test
    void linesLongerThanAnyEntryAreKeptWholeAndOnce() throws Exception {
        String longLine = "x".repeat(3_000_000);
        assertEquals("a\n" + longLine + "y\n" + longLine + "z\nb\n",
                join("a\n" + longLine + "y\n", longLine + "z\n" + longLine + "y\n" + longLine + "z\nb\n"));
    }

    @Test
    void bytesThatAreNoTextAreKept() throws Exception {
        byte[] bytes = {(byte) 0xff, 0, '\r', (byte) 0x80, '\n'};
        Files.write(ours, bytes);
        Files.write(theirs, bytes);
        LogMerge.join(ours, theirs);
        assertArrayEquals(bytes, Files.readAllBytes(ours));
    }

    @Test
    void whatOneSideWasInterruptedInStaysAtTheEnd() throws Exception {
        ResearchFolder research = new ResearchFolder(folder).withThreeEdits();
        ResearchFolder other = new ResearchFolder(Files.createDirectory(folder.resolve("clone")));
        record(other, "theirs\n");
        byte[] whole = research.bytes();
        byte[] torn = Arrays.copyOf(whole, whole.length - 100);
        research.replace(torn);
        LogMerge.join(research.sidecar(), other.sidecar());
        assertEquals(Verdict.INCOMPLETE, research.verify().verdict());
        assertEquals(FindingKind.TORN_TAIL, research.verify().findings().get(0).kind());
        assertTrue(new String(research.bytes()).endsWith(new String(torn).lines().toList().get(3)));
        record(research, "and on\n");
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    @Test
    void whatBothSidesWereInterruptedInStaysAtTheEnd() throws Exception {
        ResearchFolder research = new ResearchFolder(folder).withThreeEdits();
        ResearchFolder other = new ResearchFolder(Files.createDirectory(folder.resolve("clone")));
        record(other, "theirs\n");
        research.replace(Arrays.copyOf(research.bytes(), research.bytes().length - 100));
        other.replace(Arrays.copyOf(other.bytes(), other.bytes().length - 10));
        LogMerge.join(research.sidecar(), other.sidecar());
        FileReport report = research.verify();
        assertEquals(Verdict.INCOMPLETE, report.verdict());
        assertEquals(2, report.findings().stream().filter(each -> each.kind() == FindingKind.TORN_TAIL).count());
    }

    @Test
    void anInterruptedLineThatTheOtherSideVouchesForIsNoLongerTorn() throws Exception {
        ResearchFolder research = new ResearchFolder(folder).withThreeEdits();
        byte[] torn = Arrays.copyOf(research.bytes(), research.bytes().length - 100);
        research.replace(torn);
        record(research, "recovered\n");
        Files.write(theirs, torn);
        LogMerge.join(research.sidecar(), theirs);
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
        byte[] recovered = research.bytes();
        Files.write(theirs, recovered);
        research.replace(torn);
        LogMerge.join(research.sidecar(), theirs);
        assertEquals(new String(recovered), new String(research.bytes()));
    }

    @Test
    void mergingAgainChangesNothing() throws Exception {
        String merged = join("a\nb\n", "a\nc\n");
        assertEquals(merged, join(merged, "a\nc\n"));
        assertEquals(merged, join(merged, merged));
    }

    @Test
    void aMissingVersionIsSaidAndTheOtherStays() throws Exception {
        Files.writeString(ours, "a\n");
        ProvenanceException e = assertThrows(ProvenanceException.class, () -> LogMerge.join(ours, theirs));
        assertEquals(ProvenanceException.Reason.MISSING, e.reason());
        assertTrue(e.getMessage().contains(theirs.toString()), e.getMessage());
        assertEquals("a\n", Files.readString(ours));
        Files.createDirectory(theirs);
        assertThrows(ProvenanceException.class, () -> LogMerge.join(theirs, ours));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theResultKeepsPermissionsAndLinksAndLeavesNothingBehind() throws Exception {
        Files.writeString(ours, "a\n");
        Files.writeString(theirs, "b\n");
        Files.setPosixFilePermissions(ours, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), ours);
        LogMerge.join(link, theirs);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("a\nb\n", Files.readString(ours));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(ours)));
        try (var left = Files.list(folder)) {
            assertEquals(Set.of(ours, theirs, link), Set.copyOf(left.toList()));
        }
    }

    @Test
    @Timeout(60)
    void twoLogsOfAHundredThousandLinesAreJoined() throws Exception {
        String pad = "x".repeat(100);
        List<String> common = IntStream.range(0, 50_000).mapToObj(i -> i + pad).toList();
        List<String> first = new ArrayList<>(common);
        List<String> second = new ArrayList<>(common);
        IntStream.range(0, 50_000).forEach(i -> first.add("ours " + i + pad));
        IntStream.range(0, 50_000).forEach(i -> second.add("theirs " + i + pad));
        Files.write(ours, first);
        Files.write(theirs, second);
        LogMerge.join(ours, theirs);
        first.addAll(second.subList(50_000, 100_000));
        assertEquals(first, Files.readAllLines(ours));
    }

    private String join(String first, String second) throws Exception {
        Files.writeString(ours, first, StandardCharsets.UTF_8);
        Files.writeString(theirs, second, StandardCharsets.UTF_8);
        LogMerge.join(ours, theirs);
        return Files.readString(ours);
    }

    private static String lines(String commas) {
        return commas.isBlank() ? "" : commas.strip().replace(",", "\n") + "\n";
    }

    private static void record(ResearchFolder research, String text) throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, text);
        }
    }
}
