package org.otowi.provenance.workspace;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.otowi.provenance.record.AiEdit;

/**
 * Writes this IDE's part of the provenance logs, as one recording session. An OSGi service; a workbench part gets it by
 * {@code getSite().getService(WorkspaceRecorder.class)}.
 */
public interface WorkspaceRecorder {

    /** The job family of everything that is still to be recorded or refreshed. */
    Object FAMILY = new Object();

    /**
     * Records an edit that a person has accepted. Returns at once, from any thread; edits of one file are recorded in
     * the order of the calls.
     *
     * @param file the file that was edited
     * @param edit makes the description of the edit, in the job and not in the calling thread, because that hashes
     *     contents; it must not depend on a document that may change meanwhile
     * @return what came of it, completed in the job's thread; exceptionally only if {@code edit} threw
     */
    CompletableFuture<RecordingOutcome> recordAccepted(IFile file, Supplier<AiEdit> edit);

    /**
     * Announces that a file is about to be changed and saved by an edit that a person has accepted, so that nothing
     * but {@link #recordAccepted} records it. First records what happened to the file before. Reads and writes files:
     * never to be called on the UI thread.
     */
    EditHold hold(IFile file);
}
