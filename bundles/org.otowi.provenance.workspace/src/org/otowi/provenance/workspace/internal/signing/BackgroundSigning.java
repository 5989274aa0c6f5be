package org.otowi.provenance.workspace.internal.signing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.checkpoint.CheckpointPolicy;
import org.otowi.provenance.checkpoint.LogSigner;
import org.otowi.provenance.checkpoint.LogSigner.Outcome;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.signing.Signer;
import org.otowi.provenance.signing.SigningException;
import org.otowi.provenance.workspace.internal.IdeSession;
import org.otowi.provenance.workspace.internal.Messages;
import org.otowi.provenance.workspace.internal.RefreshJob;
import org.otowi.provenance.workspace.internal.SessionRecorder;
import org.otowi.provenance.workspace.internal.WorkspaceLogChanges;
import org.otowi.provenance.workspace.signing.KeyChoice;
import org.otowi.provenance.workspace.signing.KeyLook;
import org.otowi.provenance.workspace.signing.LogSigning;
import org.otowi.provenance.workspace.signing.SigningSettings;

/** Signs the logs of the IDE's session in a job. A failure is told once and tried again with the next entry. */
public final class BackgroundSigning implements LogSigning {

    /** What a person waits for at most when they close the IDE; what is left unsigned is signed another time. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final IdeSession session;
    private final WorkspaceLogChanges changes;
    private final Keys keys;
    private final Supplier<SigningSettings> settings;
    private final SigningJob job;
    private final Consumer<Sidecar> listener;
    private final DefectiveLogs defective = new DefectiveLogs();
    private final AtomicReference<Optional<Failure>> told = new AtomicReference<>(Optional.empty());
    private volatile Optional<String> problem = Optional.empty();

    /** Told once until a signature is made or the person chooses another key. */
    private record Failure(KeyChoice choice, Optional<Path> keyFile, String words) {}

    /** Called by the framework. */
    public BackgroundSigning(SessionRecorder recorder, WorkspaceLogChanges changes, Keys keys) {
        this(recorder, changes, keys, SigningSettings::ofWorkspace, CheckpointPolicy.DEFAULT);
    }

    /** Signs by the given settings and policy with the given keys. */
    public BackgroundSigning(SessionRecorder recorder, WorkspaceLogChanges changes, Keys keys,
            Supplier<SigningSettings> settings, CheckpointPolicy policy) {
        this.session = recorder.session();
        this.changes = changes;
        this.keys = keys;
        this.settings = settings;
        this.job = new SigningJob(policy, session::current, this::signAll);
        this.listener = sidecar -> {
            if (settings.get().choice() != KeyChoice.OFF) {
                job.changed();
            }
        };
    }

    /** Begins to listen for entries. */
    public void start() {
        changes.addListener(listener);
    }

    /** Ends that. */
    public void stop() {
        changes.removeListener(listener);
        job.cancel();
    }

    /** Signs what is not signed, and gives up after a while, as a key may be waiting for a person or a machine. */
    public void finish() {
        Thread last = new Thread(() -> session.current().ifPresent(open -> signAll(open.filesToSign())), "sign-at-end");
        last.setDaemon(true);
        last.start();
        try {
            last.join(FAREWELL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public CompletableFuture<Optional<String>> sign(Sidecar sidecar) {
        return inJob(Messages.signing, () -> {
            Optional<String> refusal = attempt(sidecar, session.get());
            refusal.ifPresent(words -> changes.announce(sidecar));
            return refusal;
        });
    }

    @Override
    public CompletableFuture<KeyLook> look(KeyChoice choice, Optional<Path> file) {
        return inJob(Messages.lookingForKey, () -> KeyWords.of(() -> keys.find(choice, file), choice));
    }

    @Override
    public CompletableFuture<KeyLook> makeKey() {
        return inJob(Messages.lookingForKey, () -> KeyWords.of(() -> Optional.of(keys.make()), KeyChoice.ECLIPSE));
    }

    @Override
    public Optional<String> problem() {
        return problem.filter(words -> settings.get().choice() != KeyChoice.OFF);
    }

    /** A key that fails for one log fails for the others, too. */
    private void signAll(Iterable<Path> files) {
        if (settings.get().choice() == KeyChoice.OFF) {
            return;
        }
        for (Path file : files) {
            Sidecar sidecar = new Sidecar(file);
            if (defective.contains(sidecar)) {
                continue;
            }
            session.current().ifPresent(open -> attempt(sidecar, open));
            Optional<String> words = problem;
            if (words.isPresent()) {
                tellOnce(words.get(), sidecar);
                return;
            }
        }
    }

    private void tellOnce(String words, Sidecar sidecar) {
        SigningSettings now = settings.get();
        Optional<Failure> failure = Optional.of(new Failure(now.choice(), now.keyFile(), words));
        if (!failure.equals(told.getAndSet(failure))) {
            ILog.of(BackgroundSigning.class).warn(words);
            changes.announce(sidecar);
        }
    }

    private Optional<String> attempt(Sidecar sidecar, RecordingSession open) {
        try {
            SigningSettings now = settings.get();
            Optional<Signer> key = keys.find(now.choice(), now.keyFile());
            if (key.isEmpty() && now.choice() == KeyChoice.OFF) {
                problem = Optional.empty();
                return Optional.of(Messages.noKeyChosen);
            }
            DefectiveLogs.State before = DefectiveLogs.State.of(sidecar);
            Outcome outcome = new LogSigner(open, key.isPresent() ? key.get() : keys.make()).sign(sidecar.file());
            problem = Optional.empty();
            if (outcome instanceof Outcome.Refused) {
                defective.add(sidecar, before);
            }
            return words(outcome, sidecar);
        } catch (SigningException e) {
            problem = Optional.of(e.getMessage());
            return problem;
        } catch (ProvenanceException e) {
            problem = Optional.empty();
            return Optional.of(e.getMessage());
        }
    }

    private Optional<String> words(Outcome outcome, Sidecar sidecar) {
        if (outcome instanceof Outcome.Refused) {
            return Optional.of(Messages.defective);
        }
        if (outcome instanceof Outcome.NothingNew) {
            return Optional.of(Messages.nothingNew);
        }
        told.set(Optional.empty());
        new RefreshJob(sidecar, changes).schedule();
        return Optional.empty();
    }

    private static <T> CompletableFuture<T> inJob(String name, Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Job job = Job.createSystem(name, monitor -> {
            result.completeAsync(work, Runnable::run);
        });
        job.schedule();
        return result;
    }
}
