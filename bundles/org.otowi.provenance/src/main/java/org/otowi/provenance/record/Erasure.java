package org.otowi.provenance.record;

import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Sha256;

/**
 * The end of texts that a log has committed to.
 *
 * @param commitments what stands for them in the log, and goes on standing there
 * @param policy the rule that demands or allows it, in words
 * @param note what else should be said
 */
public record Erasure(List<Sha256> commitments, String policy, Optional<String> note) {

    public Erasure {
        commitments = List.copyOf(commitments);
    }
}
