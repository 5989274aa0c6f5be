package org.otowi.provenance.verify;

import java.nio.file.Path;
import java.util.List;
import org.otowi.provenance.ProvenanceException;

/** Judges sidecars from what stands in them and in the research file beside them; reads neither journal nor git. */
public final class Verifier {

    private Verifier() {}

    /**
     * Judges one sidecar.
     *
     * @throws ProvenanceException if it cannot be read, or the options ask for what cannot be done
     */
    public static FileReport verify(Path sidecar, VerifyOptions options) throws ProvenanceException {
        throw new UnsupportedOperationException();
    }

    /**
     * Judges every sidecar at or under the given paths; a research file stands for its sidecar.
     *
     * @throws ProvenanceException if a path cannot be read; none found is {@link Verdict#NO_ANSWER}
     */
    public static Report verifyAll(List<Path> paths, VerifyOptions options) throws ProvenanceException {
        throw new UnsupportedOperationException();
    }
}
