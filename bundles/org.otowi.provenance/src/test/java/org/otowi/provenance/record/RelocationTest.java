package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.provenance.Content;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.FindingKind;
import org.otowi.provenance.verify.Verdict;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;

/** Logs go along with files that are moved, renamed and copied, and say so. */
class RelocationTest {

    @TempDir
    private Path folder;

    private ResearchFolder research;

    @BeforeEach
    void prepare() throws Exception {
        research = new ResearchFolder(folder).withThreeEdits();
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.py", "plot.v2.final.py", ".plot.py", "PLOT.PY", "plot", "données ∇.py"})
    void aRenamedFileKeepsItsLogWhateverItsName(String name) throws Exception {
        LogEntry entry = move(folder.resolve(name));
        assertEquals(Optional.of(EntryType.MOVE), entry.type());
        assertEquals(Optional.of("plot.py"), entry.text("from"));
        assertEquals(Optional.of(name), entry.text("to"));
        assertEquals(Optional.empty(), entry.text("to_folder"));
        assertEquals("Moved or renamed from plot.py to " + name, entry.summary());
        assertFalse(Files.exists(research.sidecar()));
        assertSound(folder.resolve(name), 6);
    }

    @Test
    void anotherFolderIsNamedFromTheTop() throws Exception {
        Path target = Files.createDirectories(folder.resolve("src/new")).resolve("plot.py");
        LogEntry entry = move(target);
        assertEquals(Optional.of("."), entry.text("from_folder"));
        assertEquals(Optional.of("src/new"), entry.text("to_folder"));
        assertEquals("Moved or renamed from plot.py to src/new/plot.py", entry.summary());
        assertSound(target, 6);
    }

    @Test
    void aFolderOutsideTheProjectIsNotNamed() throws Exception {
        Path project = Files.createDirectory(folder.resolve("project"));
        Files.move(research.file(), project.resolve("plot.py"));
        try (RecordingSession session = research.session()) {
            LogEntry entry = session.recordMove(new Relocation(research.file(), project.resolve("plot.py"), project));
            assertEquals(Optional.empty(), entry.text("from_folder"));
            assertEquals(Optional.of("."), entry.text("to_folder"));
        }
    }

    @Test
    void editsGoOnAfterTheMoveAndBack() throws Exception {
        Path target = folder.resolve("model.py");
        try (RecordingSession session = research.session()) {
            research.human(session, "first\n");
            Files.move(research.file(), target);
            session.recordMove(new Relocation(research.file(), target, folder));
            Files.writeString(target, "second\n");
            session.recordHuman(target, Optional.of(Content.ofText("first\n")), Content.ofText("second\n"));
            Files.move(target, research.file());
            session.recordMove(new Relocation(target, research.file(), folder));
        }
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
        assertEquals(List.of(), research.verify().findings());
        assertEquals(1, sidecars());
    }

    @Test
    void aLogThatIsThereAlreadyIsTakenForTheFilesOwn() throws Exception {
        Path target = folder.resolve("model.py");
        Files.move(research.sidecar(), new Sidecar(target).path());
        move(target);
        assertSound(target, 6);
    }

    @Test
    void nothingIsOverwrittenAtTheNewPlace() throws Exception {
        Path target = folder.resolve("model.py");
        ResearchFolder other = new ResearchFolder(folder, "model.py").withThreeEdits();
        byte[] ours = research.bytes();
        byte[] theirs = other.bytes();
        Files.delete(target);
        ProvenanceException refusal = assertThrows(ProvenanceException.class, () -> move(target));
        assertEquals(Reason.OCCUPIED, refusal.reason());
        assertTrue(refusal.getMessage().contains("model.py.aiprov.jsonl"), refusal.getMessage());
        assertEquals(new String(ours), new String(research.bytes()));
        assertEquals(new String(theirs), new String(other.bytes()));
    }

    @Test
    void aMoveThatWasCutOffBeforeTheEntryIsFoundAndHealsWithTheNextEdit() throws Exception {
        Path target = folder.resolve("model.py");
        Files.move(research.file(), target);
        Files.move(research.sidecar(), new Sidecar(target).path());
        assertEquals(List.of(FindingKind.RENAMED), findings(target));
        try (RecordingSession session = research.session()) {
            session.recordHuman(target, Optional.of(Content.ofText("a\nb\nc\n")), Content.ofText("d\n"));
        }
        Files.writeString(target, "d\n");
        assertEquals(List.of(), findings(target));
    }

    @Test
    void aMoveThatLeftTheLogBehindIsFound() throws Exception {
        Files.move(research.file(), folder.resolve("model.py"));
        assertEquals(List.of(FindingKind.FILE_MISSING), findings(research.file()));
    }

    @Test
    void aFileWithoutALogCannotBeFollowed() throws Exception {
        Path other = Files.writeString(folder.resolve("other.py"), "x\n");
        try (RecordingSession session = research.session()) {
            Relocation move = new Relocation(other, folder.resolve("another.py"), folder);
            assertEquals(Reason.MISSING,
                    assertThrows(ProvenanceException.class, () -> session.recordMove(move)).reason());
            assertEquals(Reason.MISSING,
                    assertThrows(ProvenanceException.class, () -> session.recordCopy(move)).reason());
        }
        assertEquals(1, sidecars());
    }

    @Test
    void aCopyHasTheWholeHistoryAndSaysWhereItIsFrom() throws Exception {
        Path copy = Files.copy(research.file(), folder.resolve("copy.py"));
        byte[] before = research.bytes();
        LogEntry entry = copy(copy);
        assertEquals(Optional.of(EntryType.COPY), entry.type());
        assertEquals("Copied from plot.py to copy.py", entry.summary());
        assertEquals(new String(before), new String(research.bytes()));
        assertSound(copy, 6);
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
        assertEquals(List.of(), leftOver());
    }

    @Test
    void whoCopiesTheLogTooGetsOneThatSaysSo() throws Exception {
        Path copy = Files.copy(research.file(), folder.resolve("copy.py"));
        Files.copy(research.sidecar(), new Sidecar(copy).path());
        copy(copy);
        assertSound(copy, 6);
    }

    @Test
    void aCopyDoesNotReplaceAnotherLog() throws Exception {
        ResearchFolder other = new ResearchFolder(folder, "copy.py").withThreeEdits();
        byte[] theirs = other.bytes();
        assertEquals(Reason.OCCUPIED, assertThrows(ProvenanceException.class, () -> copy(other.file())).reason());
        assertEquals(new String(theirs), new String(other.bytes()));
        assertEquals(List.of(), leftOver());
    }

    @Test
    void aFolderThatCannotBeWrittenToGetsNothing() throws Exception {
        Relocation copy = new Relocation(research.file(), folder.resolve("missing/copy.py"), folder);
        try (RecordingSession session = research.session()) {
            assertEquals(Reason.MISSING,
                    assertThrows(ProvenanceException.class, () -> session.recordCopy(copy)).reason());
            assertEquals(Reason.MISSING,
                    assertThrows(ProvenanceException.class, () -> session.recordMove(copy)).reason());
        }
        assertEquals(List.of(), research.verify().findings());
    }

    private LogEntry move(Path target) throws Exception {
        if (Files.exists(research.file())) {
            Files.move(research.file(), target);
        }
        try (RecordingSession session = research.session()) {
            return session.recordMove(new Relocation(research.file(), target, folder));
        }
    }

    private LogEntry copy(Path target) throws Exception {
        try (RecordingSession session = research.session()) {
            return session.recordCopy(new Relocation(research.file(), target, folder));
        }
    }

    private static void assertSound(Path file, int entries) throws Exception {
        FileReport report = Verifier.verify(new Sidecar(file).path(), VerifyOptions.DEFAULT);
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict());
        assertEquals(List.of(), report.findings());
        assertEquals(entries, report.entries());
        assertEquals(1, ProvenanceLog.read(new Sidecar(file).path()).lastStates().size());
    }

    private static List<FindingKind> findings(Path file) throws Exception {
        return Verifier.verify(new Sidecar(file).path(), VerifyOptions.DEFAULT).findings().stream()
                .map(finding -> finding.kind()).toList();
    }

    private long sidecars() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Sidecar::isSidecar).count();
        }
    }

    private List<Path> leftOver() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }
}
