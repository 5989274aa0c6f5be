package org.otowi.assistant.workspace.proposal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.workspace.proposal.ApplyOutcome.Applied;
import org.otowi.assistant.workspace.proposal.ApplyOutcome.Refused;
import org.otowi.provenance.Content;
import org.otowi.provenance.workspace.RecordingOutcome;
import org.otowi.provenance.workspace.RecordingOutcome.NotRecorded;
import org.otowi.provenance.workspace.RecordingOutcome.Recorded;
import org.otowi.provenance.workspace.WorkspaceRecorder;

/**
 * Writes a file that did not exist, in UTF-8 whatever its folder's charset, so that it equals what the command line
 * writes.
 */
final class FileCreation {

    private final IFile file;
    private final Proposal proposal;
    private final Authored by;
    private final WorkspaceRecorder recorder;
    private final List<IResource> created = new ArrayList<>();

    FileCreation(IFile file, Proposal proposal, Authored by, WorkspaceRecorder recorder) {
        this.by = by;
        this.file = file;
        this.proposal = proposal;
        this.recorder = recorder;
    }

    ApplyOutcome perform(IProgressMonitor monitor) throws CoreException {
        Content content = Content.ofText(proposal.after());
        try {
            inProject(progress -> create(content, progress), monitor);
        } catch (CoreException | RuntimeException e) {
            delete();
            throw e;
        }
        RecordingOutcome outcome = new AcceptedEdit(proposal, by, Optional.empty(), content).record(file, recorder);
        if (outcome instanceof Recorded recorded) {
            return new Applied(recorded.entry());
        }
        delete();
        return new Refused(NLS.bind(Messages.notRecorded, ((NotRecorded) outcome).message()));
    }

    private void create(Content content, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        createFolders(file.getParent(), progress.split(1));
        file.create(new ByteArrayInputStream(content.bytes()), IResource.NONE, progress.split(1));
        created.add(file);
        if (!StandardCharsets.UTF_8.name().equals(file.getCharset())) {
            file.setCharset(StandardCharsets.UTF_8.name(), progress.split(1));
        }
    }

    private void createFolders(IContainer container, IProgressMonitor monitor) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            createFolders(folder.getParent(), monitor);
            folder.create(IResource.NONE, true, monitor);
            created.add(folder);
        }
    }

    /** Nothing can stop this, because the file must not stay without its record. */
    private void delete() throws CoreException {
        inProject(progress -> {
            for (int i = created.size() - 1; i >= 0; i--) {
                created.get(i).delete(IResource.NONE, null);
            }
        }, null);
    }

    private void inProject(ICoreRunnable action, IProgressMonitor monitor) throws CoreException {
        file.getWorkspace().run(action, file.getProject(), IWorkspace.AVOID_UPDATE, monitor);
    }
}
