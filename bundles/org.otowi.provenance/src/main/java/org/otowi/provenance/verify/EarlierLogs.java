package org.otowi.provenance.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.ProvenanceException;

/** What somebody kept of logs at an earlier time, to compare them with: a copy, a revision of version control. */
public interface EarlierLogs {

    /**
     * What was kept of the log at a place, if anything was.
     *
     * @throws ProvenanceException if that cannot be found out
     */
    Optional<KeptEvidence> of(Path sidecar) throws ProvenanceException;

    /**
     * The sidecars that there were at or under a path, whether they are there now or not.
     *
     * @throws ProvenanceException if that cannot be found out
     */
    List<Path> under(Path path) throws ProvenanceException;
}
