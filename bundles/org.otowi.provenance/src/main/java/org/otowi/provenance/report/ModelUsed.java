package org.otowi.provenance.report;

import java.time.Instant;
import java.util.Optional;
import org.otowi.provenance.ModelUse;

/**
 * A model with which edits were made.
 *
 * @param key which model it is
 * @param entries how many edits were made with it
 * @param files in how many files
 * @param first time of the first edit, by its writer's clock
 * @param last time of the last one
 */
public record ModelUsed(Key key, int entries, int files, Instant first, Instant last) {

    /**
     * What tells one model from another.
     *
     * @param provider who serves it
     * @param requested the id that was asked for
     * @param returned the id that answered
     * @param version version or digest
     * @param host the host that was contacted; empty when nothing left the machine
     */
    public record Key(String provider, String requested, Optional<String> returned, Optional<String> version,
            Optional<String> host) {

        static Key of(ModelUse model) {
            return new Key(model.provider(), model.requested(), model.returned(), model.version(), model.host());
        }
    }
}
