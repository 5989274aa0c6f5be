package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;
import org.otowi.provenance.workspace.EditHold;
import org.otowi.provenance.workspace.RecordingOutcome;
import org.otowi.provenance.workspace.RecordingOutcome.Recorded;
import org.otowi.provenance.workspace.Sidecars;
import org.otowi.provenance.workspace.WorkspaceRecorder;

/** A project with a Fortran file whose edits the IDE's own recorder records. */
final class RecordedProject implements AutoCloseable {

    private final ResearchProject project;
    private final IFile file;

    RecordedProject() throws CoreException {
        project = new ResearchProject("tracer");
        file = project.write("tracer_transport.f90", SampleEdits.UPWIND);
    }

    ResearchProject project() {
        return project;
    }

    IFile file() {
        return file;
    }

    /** Records two edits. */
    RecordedProject recorded() throws Exception {
        record(SampleEdits.byRemoteModel());
        try (EditHold hold = recorder().hold(file)) {
            project.write(file.getName(), SampleEdits.COMMENTED);
            record(SampleEdits.byEmbeddedModel());
        }
        Job.getJobManager().join(WorkspaceRecorder.FAMILY, null);
        return this;
    }

    LogEntry record(AiEdit edit) throws Exception {
        RecordingOutcome outcome = recorder().recordAccepted(file, () -> edit).get();
        Job.getJobManager().join(WorkspaceRecorder.FAMILY, null);
        return assertInstanceOf(Recorded.class, outcome).entry();
    }

    /** Changes the first byte of some words in the log, behind the workspace's back. */
    void flipByteOf(String words) throws Exception {
        byte[] bytes = Files.readAllBytes(log());
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf(words)] ^= 1;
        Files.write(log(), bytes);
    }

    Path log() {
        return Sidecars.of(file).orElseThrow().path();
    }

    static WorkspaceRecorder recorder() {
        return PlatformUI.getWorkbench().getService(WorkspaceRecorder.class);
    }

    @Override
    public void close() throws CoreException {
        project.close();
    }
}
