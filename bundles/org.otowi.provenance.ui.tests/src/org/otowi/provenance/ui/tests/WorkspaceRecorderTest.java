package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.GitAttributes;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.workspace.LogChanges;
import org.otowi.provenance.workspace.RecordingOutcome;
import org.otowi.provenance.workspace.RecordingOutcome.NotRecorded;
import org.otowi.provenance.workspace.RecordingOutcome.Recorded;
import org.otowi.provenance.workspace.Sidecars;
import org.otowi.provenance.workspace.WorkspaceRecorder;

class WorkspaceRecorderTest {

    private static final String LOG_NAME = "tracer_transport.f90" + Sidecar.SUFFIX;

    private final WorkspaceRecorder recorder = RecordedProject.recorder();
    private RecordedProject project;

    @BeforeEach
    void openProject() throws Exception {
        project = new RecordedProject();
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    @Test
    void acceptedEditIsInTheLogAndTheLogInTheWorkspace() throws Exception {
        LogEntry entry = project.record(SampleEdits.byRemoteModel());

        assertTrue(project.project().project().getFile(LOG_NAME).exists());
        List<LogEntry> entries = ProvenanceLog.read(project.log()).entries();
        assertEquals(entry.id(), entries.get(entries.size() - 1).id());
    }

    @Test
    void editsOfOneFileAreRecordedInTheOrderOfTheCallsAsOneSession() throws Exception {
        CompletableFuture<RecordingOutcome> first = recorder.recordAccepted(project.file(), SampleEdits::byRemoteModel);
        CompletableFuture<RecordingOutcome> second =
                recorder.recordAccepted(project.file(), SampleEdits::byEmbeddedModel);

        LogEntry before = assertInstanceOf(Recorded.class, first.get()).entry();
        LogEntry after = assertInstanceOf(Recorded.class, second.get()).entry();

        assertEquals(before.stream(), after.stream());
        assertEquals(before.seq() + 1, after.seq());
    }

    @Test
    void entriesNameThePersonAsGitDoes() throws Exception {
        project.record(SampleEdits.byRemoteModel());

        LogEntry open = ProvenanceLog.read(project.log()).entries().get(0);
        assertEquals("Ada Reyes", open.details().get("actor.name"));
        assertEquals("ada@lab.example", open.details().get("actor.account"));
        assertEquals("otowi", open.details().get("tool.name"));
    }

    @Test
    void linkedFileIsRecordedBesideTheFileItself(@TempDir Path elsewhere) throws Exception {
        Path real = Files.writeString(elsewhere.resolve("mesh.f90"), SampleEdits.UPWIND);
        IFile link = project.project().project().getFile("link.f90");
        link.createLink(real.toUri(), IResource.NONE, null);
        List<Sidecar> announced = new CopyOnWriteArrayList<>();
        Consumer<Sidecar> listener = announced::add;
        LogChanges changes = PlatformUI.getWorkbench().getService(LogChanges.class);
        changes.addListener(listener);

        assertInstanceOf(Recorded.class, recorder.recordAccepted(link, SampleEdits::byRemoteModel).get());
        Job.getJobManager().join(WorkspaceRecorder.FAMILY, null);
        changes.removeListener(listener);

        assertTrue(Files.exists(elsewhere.resolve("mesh.f90" + Sidecar.SUFFIX)));
        assertEquals(List.of(new Sidecar(real)), announced);
    }

    @Test
    void savedFileAndChangedLogAreAnnounced() throws Exception {
        List<Sidecar> announced = new CopyOnWriteArrayList<>();
        Consumer<Sidecar> listener = announced::add;
        LogChanges changes = PlatformUI.getWorkbench().getService(LogChanges.class);
        changes.addListener(listener);

        project.project().write("tracer_transport.f90", SampleEdits.COMMENTED);
        project.project().write(LOG_NAME, "");
        changes.removeListener(listener);

        Sidecar expected = Sidecars.of(project.file()).orElseThrow();
        assertEquals(List.of(expected, expected), announced);
    }

    @Test
    void fileThatIsNotOnALocalDiskIsRefusedWithAReason() throws Exception {
        IFile file = project.project().project().getFile("remote.txt");
        file.createLink(URI.create("null:/remote.txt"), IResource.ALLOW_MISSING_LOCAL, null);

        NotRecorded outcome = notRecorded(file);

        assertEquals(Reason.UNSUPPORTED, outcome.reason());
        assertTrue(outcome.message().contains("remote.txt"), outcome.message());
    }

    @Test
    void damagedLogIsNotWrittenToAndTheReasonIsGiven() throws Exception {
        project.project().write(LOG_NAME, "this is no log\n");

        NotRecorded outcome = notRecorded(project.file());

        assertEquals(Reason.DAMAGED, outcome.reason());
        assertEquals("this is no log\n", Files.readString(project.log()));
    }

    @Test
    void folderInPlaceOfTheLogIsRefused() throws Exception {
        Files.createDirectory(project.log());

        assertFalse(notRecorded(project.file()).message().isEmpty());
    }

    @Test
    void faultInTheDescriptionReachesTheCaller() {
        CompletableFuture<RecordingOutcome> outcome = recorder.recordAccepted(project.file(), () -> {
            throw new IllegalStateException("no content");
        });

        ExecutionException failure = assertThrows(ExecutionException.class, outcome::get);
        assertInstanceOf(IllegalStateException.class, failure.getCause());
    }

    @Test
    void gitIsToldHowToTreatLogs() throws Exception {
        Path top = project.log().getParent();
        Files.createDirectory(top.resolve(".git"));
        Files.writeString(top.resolve(".gitattributes"), "*.pdf binary");

        project.recorded();

        assertEquals("*.pdf binary\n" + GitAttributes.LINE + "\n", Files.readString(top.resolve(".gitattributes")));
    }

    @Test
    void folderOutsideOfGitGetsNoRules() throws Exception {
        project.recorded();

        assertFalse(Files.exists(project.log().resolveSibling(".gitattributes")));
    }

    private NotRecorded notRecorded(IFile file) throws Exception {
        return assertInstanceOf(NotRecorded.class, recorder.recordAccepted(file, SampleEdits::byRemoteModel).get());
    }
}
