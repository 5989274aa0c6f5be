package org.otowi.provenance.workspace;

import org.eclipse.core.resources.IFile;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.log.LogEntry;

/** What came of recording an edit. */
public sealed interface RecordingOutcome {

    /** The file that was edited. */
    IFile file();

    /**
     * The entry is on the disk.
     *
     * @param entry the entry of the edit
     */
    record Recorded(IFile file, LogEntry entry) implements RecordingOutcome {}

    /**
     * Nothing was recorded, and the log is as it was.
     *
     * @param reason why; {@code UNSUPPORTED} for a file that is not on a local disk
     * @param message why, for people, with what they can do
     */
    record NotRecorded(IFile file, ProvenanceException.Reason reason, String message) implements RecordingOutcome {}
}
