package org.otowi.provenance.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.otowi.provenance.KeptFile;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.record.SidecarWriter.Appended;

/**
 * Appends for several threads at once: while one waits for the disk, the requests of the others gather, and the next
 * writes them all together. Each request is written whole or not at all, and fails alone.
 */
final class SharedAppends {

    private final BatchOpener opener;
    private final Consumer<Batch> listener;
    private final SidecarWriter sidecar;
    private final Queue<Request> waiting = new ConcurrentLinkedQueue<>();

    /**
     * Appends to one sidecar.
     *
     * @param listener is told what has been written last
     */
    SharedAppends(BatchOpener opener, Consumer<Batch> listener, SidecarWriter sidecar) {
        this.opener = opener;
        this.listener = listener;
        this.sidecar = sidecar;
    }

    /** Begins the lines of an append to what the log holds. */
    @FunctionalInterface
    interface BatchOpener {
        Batch open(DiskState disk) throws ProvenanceException;
    }

    /** Adds what is to be recorded, knowing what the log holds; false if that is nothing. */
    @FunctionalInterface
    interface Step {
        boolean addTo(Batch batch, DiskState disk) throws ProvenanceException, IOException;
    }

    /**
     * Takes the steps in their order, with no other's between them.
     *
     * @param kept what the content store was given for them
     * @return the last entry of each step, if it has added one
     */
    List<Optional<LogEntry>> append(List<KeptFile> kept, List<Step> steps) throws ProvenanceException {
        Request own = new Request(kept, steps);
        waiting.add(own);
        synchronized (this) {
            if (!own.isDone()) {
                appendWaiting();
            }
        }
        return own.outcome();
    }

    synchronized void flush(boolean last) throws ProvenanceException {
        sidecar.flush(last);
    }

    private void appendWaiting() {
        List<Request> group = new ArrayList<>();
        for (Request next = waiting.poll(); next != null; next = waiting.poll()) {
            group.add(next);
        }
        while (!group.isEmpty()) {
            try {
                appendTogether(group);
                group.forEach(Request::succeed);
            } catch (ProvenanceException | RuntimeException e) {
                List<Request> guilty = group.stream().filter(Request::isUnfinished).toList();
                (guilty.isEmpty() ? group : guilty).forEach(request -> request.fail(e));
            }
            group.removeIf(Request::isDone);
        }
    }

    private void appendTogether(List<Request> group) throws ProvenanceException {
        sidecar.append(disk -> {
            Batch batch = opener.open(disk);
            DiskState after = disk;
            for (Request request : group) {
                after = request.addTo(batch, after);
            }
            return new Appended(after == disk ? Optional.empty() : Optional.of(batch),
                    group.stream().flatMap(request -> request.kept().stream()).toList(), after);
        }).ifPresent(listener);
    }
}
