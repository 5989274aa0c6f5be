package org.otowi.provenance.workspace.internal.signing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.otowi.provenance.checkpoint.CheckpointPolicy;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.workspace.internal.Messages;
import org.otowi.provenance.workspace.signing.LogSigning;

/** Has signed what the policy says is due, and looks again when the rest will be. */
final class SigningJob extends Job {

    /** Lets the changes of one save come together. */
    private static final long DELAY_MILLIS = 500;

    private final CheckpointPolicy policy;
    private final Supplier<Optional<RecordingSession>> session;
    private final Consumer<List<Path>> signing;
    private volatile long changed;

    SigningJob(CheckpointPolicy policy, Supplier<Optional<RecordingSession>> session, Consumer<List<Path>> signing) {
        super(Messages.signing);
        this.policy = policy;
        this.session = session;
        this.signing = signing;
        setSystem(true);
    }

    /** A log may have new entries; returns at once. */
    void changed() {
        changed = System.nanoTime();
        cancel();
        schedule(DELAY_MILLIS);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == LogSigning.FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        session.get().ifPresent(this::look);
        return Status.OK_STATUS;
    }

    private void look(RecordingSession open) {
        Duration quiet = Duration.ofNanos(System.nanoTime() - changed);
        List<Path> unsigned = open.filesToSign();
        List<Path> due = unsigned.stream()
                .filter(file -> policy.isDue(open.entriesSinceCheckpoint(file), quiet)).toList();
        signing.accept(due);
        if (due.size() < unsigned.size()) {
            schedule(Math.max(DELAY_MILLIS, policy.idle().minus(quiet).toMillis()));
        }
    }
}
