package org.otowi.assistant.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.assistant.render.MarkdownRenderer;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.summary.Summary;
import org.otowi.documents.SourceAnchor;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Content;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.Tool;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.verify.Verdict;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;

class SummaryFilesTest {

    @TempDir
    private Path folder;
    private RecordingSession session;
    private SummaryFiles files;
    private final Random random = new Random(1);
    private Interference whileRecording = () -> {};

    /** What another program does. */
    @FunctionalInterface
    private interface Interference {
        void happen() throws IOException;
    }

    @BeforeEach
    void open() throws IOException {
        Files.createDirectory(folder.resolve("work"));
        session = new RecordingSession(Actor.named("Ana Example"), new Tool("otowi", "test"),
                new DirectoryContentStore(folder.resolve("store")),
                new JournalFolder(folder.resolve("journals")), Clock.systemUTC(), this::nextLong);
        files = new SummaryFiles(session, ModelUse.embedded("ranker", "1"));
    }

    /** Random numbers are drawn while the sidecar is locked: the moment for another program to interfere, once. */
    private long nextLong() {
        Interference interference = whileRecording;
        whileRecording = () -> {};
        try {
            interference.happen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return random.nextLong();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theSummaryStandsBesideTheFileWithAValidRecord() throws Exception {
        Path written = files.write(summary("We heat."));
        assertEquals(work("paper.pdf.summary.md"), written);
        assertEquals(new MarkdownRenderer().render(summary("We heat.")), Files.readString(written));
        Path sidecar = new Sidecar(written).path();
        assertEquals(Verdict.VALID_UNANCHORED, Verifier.verify(sidecar, VerifyOptions.DEFAULT).verdict());
        LogEntry entry = lastEntry(sidecar);
        assertEquals("summarize paper.pdf", entry.purpose().orElseThrow());
        assertEquals("ranker", entry.model().orElseThrow().requested());
        assertTrue(entry.json().contains("p. 3"), entry.json());
    }

    @Test
    void aNewSummaryReplacesTheOldOneAndContinuesItsLog() throws Exception {
        files.write(summary("We heat."));
        Path written = files.write(summary("We cool."));
        assertTrue(Files.readString(written).contains("We cool."));
        Path sidecar = new Sidecar(written).path();
        assertEquals(Verdict.VALID_UNANCHORED, Verifier.verify(sidecar, VerifyOptions.DEFAULT).verdict());
        assertEquals(Content.read(written, StandardCharsets.UTF_8).sha256(),
                lastEntry(sidecar).after().orElseThrow().sha256());
    }

    @Test
    void whenItCannotBeRecordedTheSummaryIsLeftAsItWas() throws Exception {
        Path target = work("paper.pdf.summary.md");
        Files.writeString(target, "mine\n");
        Files.createDirectory(new Sidecar(target).path());
        assertThrows(ProvenanceException.class, () -> files.write(summary("We heat.")));
        assertEquals("mine\n", Files.readString(target));
        assertFalse(leftovers());
    }

    @Test
    void aTextSavedWhileTheEntryIsWrittenStaysAndIsRecorded() throws Exception {
        Path target = Files.writeString(work("paper.pdf.summary.md"), "old\n");
        whileRecording = () -> Files.writeString(target, "mine\n");
        IOException e = assertThrows(IOException.class, () -> files.write(summary("We heat.")));
        assertTrue(e.getMessage().contains("changed by another program"), e.getMessage());
        assertEquals("mine\n", Files.readString(target));
        assertLastState("mine\n", target);
        assertFalse(leftovers());
    }

    @Test
    void whenTheFileCannotBeWrittenTheLogSaysThatItHoldsTheOldText() throws Exception {
        Path target = Files.writeString(work("paper.pdf.summary.md"), "old\n");
        whileRecording = () -> {
            Files.delete(target);
            Files.createDirectories(target.resolve("a folder in its place"));
        };
        assertThrows(IOException.class, () -> files.write(summary("We heat.")));
        assertLastState("old\n", target);
        assertFalse(leftovers());
    }

    @Test
    void whileTheEntryIsWrittenNoOtherFileStandsThere() throws Exception {
        List<Boolean> seen = new ArrayList<>();
        whileRecording = () -> seen.add(leftovers());
        files.write(summary("We heat."));
        assertEquals(List.of(false), seen);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anOlderSummaryKeepsItsPermissionsAndItsLink() throws Exception {
        Path real = Files.writeString(folder.resolve("real.md"), "old\n");
        Set<PosixFilePermission> mine = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(real, mine);
        Path link = Files.createSymbolicLink(work("paper.pdf.summary.md"), real);
        files.write(summary("We heat."));
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(real).contains("We heat."));
        assertEquals(mine, Files.getPosixFilePermissions(real));
    }

    @Test
    void aFolderThatIsNotThereIsAnErrorAndLeavesNothing() {
        Summary elsewhere = new Summary(folder.resolve("gone").resolve("paper.pdf"), "0".repeat(64), "paper", "T",
                summary("We heat.").tldr(), Map.of(), "embedded", true, List.of());
        assertThrows(ProvenanceException.class, () -> files.write(elsewhere));
        assertFalse(Files.exists(folder.resolve("gone")));
    }

    private static void assertLastState(String text, Path target) throws Exception {
        Path sidecar = new Sidecar(target).path();
        LogEntry last = lastEntry(sidecar);
        assertEquals(Optional.of(EntryType.EXTERNAL), last.type());
        assertEquals(Content.ofText(text).sha256(), last.after().orElseThrow().sha256());
        assertEquals(Verdict.VALID_UNANCHORED, Verifier.verify(sidecar, VerifyOptions.DEFAULT).verdict());
    }

    private Path work(String name) {
        return folder.resolve("work").resolve(name);
    }

    private boolean leftovers() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("work"))) {
            return all.anyMatch(path -> path.toString().endsWith(".tmp"));
        }
    }

    private static LogEntry lastEntry(Path sidecar) throws ProvenanceException {
        List<LogEntry> entries = ProvenanceLog.read(sidecar).entries();
        return entries.get(entries.size() - 1);
    }

    private Summary summary(String tldr) {
        SourceAnchor anchor = SourceAnchor.ofPage(3, tldr, List.of());
        return new Summary(work("paper.pdf"), "0".repeat(64), "paper", "T", Claim.quoted(tldr, anchor),
                Map.of(Facet.METHOD, List.of(Claim.quoted("Slowly.", anchor))), "embedded", true, List.of());
    }
}
