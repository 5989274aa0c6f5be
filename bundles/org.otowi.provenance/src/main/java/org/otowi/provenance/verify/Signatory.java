package org.otowi.provenance.verify;

import org.otowi.provenance.signature.SshKey;

/**
 * A key whose signatures in a log hold and are accepted.
 *
 * @param key the key
 * @param signedAll whether its signatures alone stand behind every entry, checkpoints and anchors at the end aside
 */
public record Signatory(SshKey key, boolean signedAll) {}
