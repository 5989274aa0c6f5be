package org.otowi.provenance.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.compare.Hunks;
import org.otowi.provenance.log.EntryType;

/** What must be said for a log to have no silent break between its last recorded state and what is there now. */
final class Continuity {

    private final ContentStore store;

    Continuity(ContentStore store) {
        this.store = store;
    }

    /**
     * Whether the log accounts for what the file holds. A file that is back although the log says that it is gone is
     * news; one in an older state may be git's doing and is none.
     */
    static boolean isRecorded(Optional<Content> found, DiskState disk) {
        return disk.frontier().isEmpty() || found.isPresent() == disk.lastState().isPresent()
                && (found.isEmpty() || disk.states().contains(found.get().sha256()));
    }

    /** Adds what happened between the last recorded state and the one that a change begins with, if that is another. */
    void addUnrecorded(Batch batch, Optional<Content> before, DiskState disk)
            throws ProvenanceException, IOException {
        boolean known = before.isPresent() ? disk.states().contains(before.get().sha256())
                : disk.lastState().isEmpty();
        if (!known) {
            batch.add(external(before, disk));
        }
    }

    /** A change that nobody witnessed. */
    ObjectNode external(Optional<Content> now, DiskState disk) throws IOException {
        return sinceLastState(EntryType.EXTERNAL, now, disk);
    }

    /** A change of the last recorded state; its lines are known if the store still has that. */
    ObjectNode sinceLastState(EntryType type, Optional<Content> now, DiskState disk) throws IOException {
        Charset charset = now.map(Content::charset).orElse(StandardCharsets.UTF_8);
        Optional<Content> last = disk.lastState().isEmpty() ? Optional.empty()
                : store.state(disk.lastState().get()).map(bytes -> Content.of(bytes, charset));
        boolean comparable = now.isPresent() && last.isPresent() == disk.lastState().isPresent();
        Optional<List<Hunk>> hunks = comparable ? Hunks.between(last, now.get()) : Optional.empty();
        return EntryFields.change(type, disk.lastState(), now, hunks);
    }
}
