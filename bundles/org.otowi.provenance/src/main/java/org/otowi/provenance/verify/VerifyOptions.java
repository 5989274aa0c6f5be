package org.otowi.provenance.verify;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How strict a verification is.
 *
 * @param strict whether an entry that is not in canonical form is a defect
 * @param allowedSigners an OpenSSH {@code allowed_signers} file; without it a signer is not checked
 * @param authorities certificates in PEM from which time stamps are accepted; without it they are not checked
 * @param revokedKeys a list of public keys whose signatures are not accepted, whatever their time
 * @param signaturesRequired whether an entry that no signature covers is a defect
 * @param earlier what was kept of the logs, to compare them with
 */
public record VerifyOptions(boolean strict, Optional<Path> allowedSigners, Optional<Path> authorities,
        Optional<Path> revokedKeys, boolean signaturesRequired, Optional<EarlierLogs> earlier) {

    /** What a reviewer without further wishes gets. */
    public static final VerifyOptions DEFAULT = new VerifyOptions(false, Optional.empty());

    public VerifyOptions(boolean strict, Optional<Path> allowedSigners) {
        this(strict, allowedSigners, Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /** The same, and time stamps are held against these certificates. */
    public VerifyOptions withAuthorities(Path certificates) {
        return new VerifyOptions(strict, allowedSigners, Optional.of(certificates), revokedKeys, signaturesRequired,
                earlier);
    }

    /** The same, and these keys are not accepted. */
    public VerifyOptions withRevokedKeys(Path list) {
        return new VerifyOptions(strict, allowedSigners, authorities, Optional.of(list), signaturesRequired, earlier);
    }

    /** The same, and every entry must be signed. */
    public VerifyOptions requiringSignatures() {
        return new VerifyOptions(strict, allowedSigners, authorities, revokedKeys, true, earlier);
    }

    /** The same, and the logs are compared with what was kept of them. */
    public VerifyOptions against(EarlierLogs kept) {
        return new VerifyOptions(strict, allowedSigners, authorities, revokedKeys, signaturesRequired,
                Optional.of(kept));
    }
}
