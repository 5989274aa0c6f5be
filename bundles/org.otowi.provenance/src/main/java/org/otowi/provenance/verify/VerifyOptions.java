package org.otowi.provenance.verify;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How strict a verification is.
 *
 * @param strict whether an entry that is not in canonical form is a defect
 * @param allowedSigners an OpenSSH {@code allowed_signers} file; without it a signer is not checked
 */
public record VerifyOptions(boolean strict, Optional<Path> allowedSigners) {

    /** What a reviewer without further wishes gets. */
    public static final VerifyOptions DEFAULT = new VerifyOptions(false, Optional.empty());
}
