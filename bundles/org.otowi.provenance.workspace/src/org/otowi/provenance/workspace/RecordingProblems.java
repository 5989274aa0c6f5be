package org.otowi.provenance.workspace;

import java.util.Optional;
import org.otowi.provenance.Sidecar;

/**
 * Says what could not be recorded in the background. {@link LogChanges} tells when that changes. An OSGi service.
 */
public interface RecordingProblems {

    /** Why the latest change of a file was not recorded, for people, with what they can do; empty if all is well. */
    Optional<String> of(Sidecar sidecar);
}
