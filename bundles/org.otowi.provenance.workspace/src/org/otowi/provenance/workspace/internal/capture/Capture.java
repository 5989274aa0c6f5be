package org.otowi.provenance.workspace.internal.capture;

import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ISaveContext;
import org.eclipse.core.resources.ISaveParticipant;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.osgi.framework.FrameworkUtil;
import org.otowi.provenance.workspace.internal.SessionRecorder;
import org.otowi.provenance.workspace.internal.signing.BackgroundSigning;

/** Listens for as long as there is a workspace, and has everything recorded and signed before the workspace is closed. */
public final class Capture implements ISaveParticipant {

    private final IWorkspace workspace;
    private final ObservationQueue queue;
    private final BackgroundSigning signing;
    private final BufferEvents buffers;
    private final WorkspaceDeltas deltas;

    /** Called by the framework. */
    public Capture(IWorkspace workspace, SessionRecorder recorder, BackgroundSigning signing) {
        this.workspace = workspace;
        this.signing = signing;
        this.queue = recorder.queue();
        this.buffers = new BufferEvents(workspace.getRoot(), queue::add);
        this.deltas = new WorkspaceDeltas(queue::add, buffers::isBeingSaved);
    }

    /** Begins to listen. */
    public void start() throws CoreException {
        ITextFileBufferManager.DEFAULT.addFileBufferListener(buffers);
        workspace.addResourceChangeListener(deltas, IResourceChangeEvent.POST_CHANGE);
        workspace.addSaveParticipant(name(), this);
    }

    /** Ends that. */
    public void stop() {
        workspace.removeSaveParticipant(name());
        workspace.removeResourceChangeListener(deltas);
        ITextFileBufferManager.DEFAULT.removeFileBufferListener(buffers);
    }

    @Override
    public void saving(ISaveContext context) {
        if (context.getKind() == ISaveContext.FULL_SAVE) {
            queue.drain();
            signing.finish();
        }
    }

    @Override
    public void prepareToSave(ISaveContext context) {
        // nothing of the workspace's is kept
    }

    @Override
    public void doneSaving(ISaveContext context) {
        // nothing of the workspace's is kept
    }

    @Override
    public void rollback(ISaveContext context) {
        // nothing of the workspace's is kept
    }

    private static String name() {
        return FrameworkUtil.getBundle(Capture.class).getSymbolicName();
    }
}
