package org.otowi.provenance.ui.tests.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.otowi.provenance.Content;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.FindingKind;
import org.otowi.provenance.verify.Verdict;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;
import org.otowi.provenance.workspace.EditHold;
import org.otowi.provenance.workspace.WorkspaceRecorder;

/** A project with recorded files, and what became of their logs. */
final class CapturedProject implements AutoCloseable {

    private final ResearchProject project;

    CapturedProject() throws Exception {
        project = new ResearchProject("captured");
        git("init", "-q", "-b", "main");
    }

    IProject project() {
        return project.project();
    }

    Path folder() {
        return project().getLocation().toPath();
    }

    IFile file(String path) {
        return project().getFile(path);
    }

    /** A file that a model wrote. */
    IFile recorded(String path, String text) throws Exception {
        IFile file = file(path);
        try (EditHold hold = recorder().hold(file)) {
            project.write(path, text);
            recorder().recordAccepted(file, () -> AiEdit.of(Optional.empty(), Content.ofText(text),
                    ModelUse.of("example", "model-1"))).get();
        }
        settle();
        return file;
    }

    /** Creates or overwrites a file as a program inside the workbench does. */
    IFile write(String path, String text) throws CoreException {
        return project.write(path, text);
    }

    /** Writes a file as another program does; the workspace does not know. */
    void writeOutside(String path, String text) throws IOException {
        Files.writeString(folder().resolve(path), text);
    }

    void refresh() throws Exception {
        project().refreshLocal(IResource.DEPTH_INFINITE, null);
        settle();
    }

    /** Waits until everything that was observed is recorded. */
    void settle() throws InterruptedException {
        Job.getJobManager().join(WorkspaceRecorder.FAMILY, null);
    }

    boolean hasLog(String path) {
        return Files.exists(sidecar(path).path());
    }

    byte[] log(String path) throws IOException {
        return Files.readAllBytes(sidecar(path).path());
    }

    /** What the log of a file says, but for the beginnings of sessions. */
    List<String> story(String path) throws Exception {
        settle();
        return entries(path).stream().filter(entry -> !entry.type().equals(Optional.of(EntryType.OPEN)))
                .map(LogEntry::summary).toList();
    }

    List<LogEntry> entries(String path) throws Exception {
        return ProvenanceLog.read(sidecar(path).path()).entries();
    }

    void assertSound(String path) throws Exception {
        FileReport report = Verifier.verify(sidecar(path).path(), VerifyOptions.DEFAULT);
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict());
        List<FindingKind> findings = new ArrayList<>();
        report.findings().forEach(finding -> findings.add(finding.kind()));
        assertEquals(List.of(), findings);
    }

    /** Runs git in the project's folder. */
    String git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Ada", "-c", "user.email=a@lab.example"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder().toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    static WorkspaceRecorder recorder() {
        return PlatformUI.getWorkbench().getService(WorkspaceRecorder.class);
    }

    Sidecar sidecar(String path) {
        return new Sidecar(folder().resolve(path));
    }

    @Override
    public void close() throws Exception {
        project.close();
        settle();
    }
}
