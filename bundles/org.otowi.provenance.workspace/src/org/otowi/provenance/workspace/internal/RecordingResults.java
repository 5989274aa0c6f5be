package org.otowi.provenance.workspace.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.workspace.RecordingProblems;

/** Passes on what came of recording what nobody waits for: new entries, and why there is none. */
public final class RecordingResults implements RecordingProblems {

    private final WorkspaceLogChanges changes;
    private final Map<Sidecar, String> problems = new ConcurrentHashMap<>();

    public RecordingResults(WorkspaceLogChanges changes) {
        this.changes = changes;
    }

    @Override
    public Optional<String> of(Sidecar sidecar) {
        return Optional.ofNullable(problems.get(sidecar));
    }

    /** A log has a new entry. */
    public void recorded(Sidecar sidecar) {
        problems.remove(sidecar);
        new RefreshJob(sidecar, changes).schedule();
    }

    /** What could not be recorded is recorded now, or something after it. */
    void solved(Sidecar sidecar) {
        problems.remove(sidecar);
    }

    /** A log is no longer at its old place. */
    public void relocated(Sidecar from) {
        problems.remove(from);
        new RefreshJob(from, changes).schedule();
    }

    /** Something was not recorded; says so once, however often it is tried in vain. */
    public void failed(Sidecar sidecar, String message) {
        if (!message.equals(problems.put(sidecar, message))) {
            ILog.of(RecordingResults.class).warn(message);
            changes.announce(sidecar);
        }
    }

    /** The file or what the workspace kept of it could not be read. */
    public void unreadable(Sidecar sidecar, Exception cause) {
        failed(sidecar, NLS.bind(Messages.notRead, sidecar.file(), cause.getMessage()));
    }
}
