package org.otowi.provenance.workspace.internal.capture;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.otowi.provenance.workspace.WorkspaceRecorder;
import org.otowi.provenance.workspace.internal.Git;
import org.otowi.provenance.workspace.internal.IdeSession;
import org.otowi.provenance.workspace.internal.Messages;
import org.otowi.provenance.workspace.internal.RecordingResults;

/** Works off what was observed, one after the other, shortly after it happened. Safe for use by several threads. */
public final class ObservationQueue extends Job {

    /** Lets events of one save, and of one command of version control, come together. */
    private static final int DELAY_MILLIS = 200;

    private static final int GIT_MILLIS = 500;

    /** How often to wait for git; what died at work leaves its lock behind. */
    private static final int PATIENCE = 20;

    private final ObservationRecorder recorder;
    private final WaitingObservations waiting = new WaitingObservations();
    private final Map<Path, Integer> held = new HashMap<>();
    private final Object atWork = new Object();
    private int patience = PATIENCE;

    private ObservationQueue(ObservationRecorder recorder) {
        super(Messages.capturing);
        this.recorder = recorder;
        setSystem(true);
    }

    /** A queue that writes to a session's logs. */
    public static ObservationQueue recordingTo(IdeSession session, RecordingResults results) {
        return new ObservationQueue(new ObservationRecorder(session, results));
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == WorkspaceRecorder.FAMILY;
    }

    /** Remembers what happened; returns at once. */
    void add(Observation observation) {
        synchronized (waiting) {
            if (held.containsKey(observation.path())) {
                return;
            }
            waiting.add(observation);
        }
        schedule(DELAY_MILLIS);
    }

    /** Records everything that was observed so far, in the calling thread. */
    public void drain() {
        synchronized (atWork) {
            for (int left = waiting.size(); left > 0; left--) {
                waiting.take().flatMap(recorder::record).ifPresent(this::putOff);
            }
        }
    }

    /** Records everything so far, and ignores what happens to a file from now on. */
    public void hold(IFile file, Path path) {
        synchronized (atWork) {
            Places.seen(file).ifPresent(waiting::add);
            drain();
            synchronized (waiting) {
                held.merge(path, 1, Integer::sum);
            }
        }
    }

    /** Ends the effect of one {@link #hold}. */
    public void release(IFile file, Path path) {
        synchronized (waiting) {
            held.computeIfPresent(path, (any, holders) -> holders == 1 ? null : holders - 1);
        }
        Places.seen(file).ifPresent(this::add);
    }

    /** While git is at work, some files are new and their logs are not yet, or the other way round. */
    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (patience > 0 && waiting.folders().stream().anyMatch(folder -> new Git(folder).isBusy())) {
            patience--;
            schedule(GIT_MILLIS);
        } else {
            patience = PATIENCE;
            drain();
        }
        return Status.OK_STATUS;
    }

    private void putOff(Observation observation) {
        synchronized (waiting) {
            waiting.add(observation);
        }
        schedule(DELAY_MILLIS);
    }
}
