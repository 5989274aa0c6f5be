package org.otowi.provenance.verify;

import java.util.Optional;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;

/**
 * The members of an {@code anchor} entry.
 *
 * @param checkpoint the entry that it says was stamped; empty when it names none
 * @param token a time stamp token in base64, or what is there in its place
 */
record AnchorClaim(Optional<Sha256> checkpoint, String token) {

    static Optional<AnchorClaim> of(LogEntry entry) {
        return entry.type().filter(EntryType.ANCHOR::equals).map(type -> new AnchorClaim(
                entry.text("checkpoint").flatMap(Sha256::parse), entry.text("token").orElse("")));
    }
}
