package org.otowi.provenance.verify;

import java.util.Optional;
import org.otowi.provenance.signature.SshKey;

/**
 * A key whose signatures in a log hold and are accepted.
 *
 * @param key the key
 * @param principals whose it is by the given list of signers, as the list names them; empty without a list
 * @param signedAll whether its signatures alone stand behind every entry, checkpoints and anchors at the end aside
 */
public record Signatory(SshKey key, Optional<String> principals, boolean signedAll) {}
