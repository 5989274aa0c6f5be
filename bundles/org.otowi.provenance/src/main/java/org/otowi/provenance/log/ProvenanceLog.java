package org.otowi.provenance.log;

import java.nio.file.Path;
import java.util.List;
import org.otowi.provenance.ContentState;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;

/**
 * The entries of one sidecar, oldest first, each only once; lines that are no entries are left to the verifier.
 *
 * @param sidecar where they were read
 * @param entries the entries: each after those that it names, otherwise by time
 */
public record ProvenanceLog(Sidecar sidecar, List<LogEntry> entries) {

    public ProvenanceLog {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a sidecar.
     *
     * @throws ProvenanceException if there is none or it cannot be read
     */
    public static ProvenanceLog read(Path sidecar) throws ProvenanceException {
        throw new UnsupportedOperationException();
    }

    /** The states that no later entry changes; several where branches were merged, latest last. */
    public List<ContentState> lastStates() {
        return List.of();
    }
}
