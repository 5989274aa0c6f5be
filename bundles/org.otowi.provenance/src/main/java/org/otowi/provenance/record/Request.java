package org.otowi.provenance.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.KeptFile;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.record.SharedAppends.Step;

/** What one caller wants appended, and what came of it. */
final class Request {

    private final List<KeptFile> kept;
    private final List<Step> steps;
    private final List<Optional<LogEntry>> added = new ArrayList<>();
    private Optional<Exception> failure = Optional.empty();
    private boolean unfinished;
    private boolean done;

    Request(List<KeptFile> kept, List<Step> steps) {
        this.kept = kept;
        this.steps = steps;
    }

    /**
     * Adds the entries to a batch, which is not to be written if that fails.
     *
     * @return what the log will hold then
     */
    DiskState addTo(Batch batch, DiskState disk) throws ProvenanceException, IOException {
        added.clear();
        unfinished = true;
        DiskState now = disk;
        for (Step step : steps) {
            boolean any = step.addTo(batch, now);
            added.add(any ? Optional.of(batch.last()) : Optional.empty());
            now = any ? now.followedBy(batch.takeNew()) : now;
        }
        unfinished = false;
        return now;
    }

    /** What the content store was given for the entries. */
    List<KeptFile> kept() {
        return kept;
    }

    /** Whether its steps have been begun and failed. */
    boolean isUnfinished() {
        return unfinished;
    }

    void succeed() {
        done = true;
    }

    void fail(Exception cause) {
        failure = Optional.of(cause);
        done = true;
    }

    boolean isDone() {
        return done;
    }

    /** The last entry of each step, if it has added one. */
    List<Optional<LogEntry>> outcome() throws ProvenanceException {
        if (failure.isPresent() && failure.get() instanceof ProvenanceException expected) {
            throw expected;
        }
        if (failure.isPresent()) {
            throw new IllegalStateException(failure.get());
        }
        return List.copyOf(added);
    }
}
