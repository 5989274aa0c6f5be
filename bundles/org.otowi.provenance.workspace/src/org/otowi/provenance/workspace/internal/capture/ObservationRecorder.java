package org.otowi.provenance.workspace.internal.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentState;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.record.Relocation;
import org.otowi.provenance.workspace.internal.Git;
import org.otowi.provenance.workspace.internal.IdeSession;
import org.otowi.provenance.workspace.internal.RecordingResults;
import org.otowi.provenance.workspace.internal.SidecarRule;
import org.otowi.provenance.workspace.internal.capture.Observation.Added;
import org.otowi.provenance.workspace.internal.capture.Observation.Moved;
import org.otowi.provenance.workspace.internal.capture.Observation.Removed;
import org.otowi.provenance.workspace.internal.capture.Observation.Saved;

/** Finds out what is to be recorded of an observation. Of files without a log, nothing is. */
final class ObservationRecorder {

    private final IdeSession session;
    private final RecordingResults results;

    ObservationRecorder(IdeSession session, RecordingResults results) {
        this.session = session;
        this.results = results;
    }

    /** Records what is to be recorded; gives back an observation that came too early. */
    Optional<Observation> record(Observation observation) {
        Sidecar sidecar = new Sidecar(observation.path());
        IJobManager jobs = Job.getJobManager();
        SidecarRule rule = new SidecarRule(sidecar.path());
        // Saving the whole workspace has a rule already, within which no other may begin; the log itself has a lock.
        boolean free = jobs.currentRule() == null;
        if (free) {
            jobs.beginRule(rule, null);
        }
        try {
            if (observation instanceof Saved saved && isTooEarly(saved)) {
                return Optional.of(saved.again());
            }
            recorded(observation, sidecar).ifPresent(entry -> results.recorded(sidecar));
        } catch (ProvenanceException e) {
            results.failed(sidecar, e.getMessage());
        } catch (IOException | CoreException e) {
            results.unreadable(sidecar, e);
        } finally {
            if (free) {
                jobs.endRule(rule);
            }
        }
        return Optional.empty();
    }

    /** The file has changed again: if by another save, the two are one; if otherwise, that is to be recorded first. */
    private static boolean isTooEarly(Saved saved) {
        return !saved.deferred() && saved.file().getModificationStamp() != saved.stamp();
    }

    private Optional<LogEntry> recorded(Observation observation, Sidecar sidecar)
            throws ProvenanceException, IOException, CoreException {
        if (observation instanceof Moved moved) {
            return moved(moved, sidecar);
        }
        if (observation instanceof Added added) {
            Optional<Path> original = original(added);
            if (original.isPresent()) {
                return Optional.of(session.get().recordCopy(relocation(original.get(), added)));
            }
        }
        if (Files.notExists(sidecar.path())) {
            return Optional.empty();
        }
        if (observation instanceof Saved saved) {
            return saved(saved, sidecar);
        }
        return observation instanceof Removed removed ? removed(removed, sidecar) : seen(observation);
    }

    private Optional<LogEntry> saved(Saved saved, Sidecar sidecar)
            throws ProvenanceException, IOException, CoreException {
        Optional<Content> held = saved.deferred() ? Optional.empty()
                : new LocalHistory(saved.file()).before(saved, sidecar);
        Optional<Content> content = ResearchContent.of(saved.file(), saved.path());
        return content.isPresent() ? session.get().recordSave(saved.path(), held, content.get()) : Optional.empty();
    }

    /** A file that the workspace knows but the disk does not have is about to be noticed as removed. */
    private Optional<LogEntry> seen(Observation seen) throws ProvenanceException, IOException {
        Optional<Content> content = ResearchContent.of(seen.file(), seen.path());
        return content.isPresent() ? session.get().recordFound(seen.path(), content) : Optional.empty();
    }

    /** A project that was closed or taken out of the workspace leaves its files where they are. */
    private Optional<LogEntry> removed(Removed removed, Sidecar sidecar)
            throws ProvenanceException, IOException, CoreException {
        if (Files.exists(removed.path())) {
            return Optional.empty();
        }
        List<ContentState> last = ProvenanceLog.read(sidecar.path()).lastStates();
        LocalHistory history = new LocalHistory(removed.file());
        for (ContentState state : last) {
            if (history.endsWith(state.sha256())) {
                return session.get().recordDeletion(removed.path());
            }
        }
        return session.get().recordFound(removed.path(), Optional.empty());
    }

    private Optional<LogEntry> moved(Moved moved, Sidecar sidecar) throws ProvenanceException, IOException {
        boolean hadLog = moved.withLog() || Files.exists(new Sidecar(moved.from()).path());
        Optional<LogEntry> entry = Optional.empty();
        if (hadLog) {
            entry = Optional.of(session.get().recordMove(relocation(moved.from(), moved)));
            results.relocated(new Sidecar(moved.from()));
        }
        Optional<LogEntry> news = moved.maybeChanged() && Files.exists(sidecar.path()) ? seen(moved) : Optional.empty();
        return news.isPresent() ? news : entry;
    }

    private static Optional<Path> original(Added added) throws IOException, CoreException {
        IFile file = added.file();
        return Files.isRegularFile(added.path())
                ? new Originals(file.getWorkspace().getRoot()).of(added.path()) : Optional.empty();
    }

    private static Relocation relocation(Path from, Observation now) {
        Path folder = now.path().getParent();
        Path project = Optional.ofNullable(now.file().getProject().getLocation()).map(IPath::toPath).orElse(folder);
        return new Relocation(from, now.path(), Git.workingTree(folder).orElse(project));
    }
}
