package org.otowi.provenance.verify;

import java.util.Optional;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;

/**
 * The members of a {@code checkpoint} entry.
 *
 * @param body the text that is signed
 * @param signature an SSHSIG signature in base64; empty when nobody signed
 */
record SignedCheckpoint(String body, Optional<String> signature) {

    static Optional<SignedCheckpoint> of(LogEntry entry) {
        return entry.type().filter(EntryType.CHECKPOINT::equals)
                .map(type -> new SignedCheckpoint(entry.text("body").orElse(""), entry.text("signature")));
    }
}
