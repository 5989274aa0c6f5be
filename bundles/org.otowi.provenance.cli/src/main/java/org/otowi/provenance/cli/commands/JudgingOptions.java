package org.otowi.provenance.cli.commands;

import java.nio.file.Path;
import java.util.Optional;
import org.otowi.provenance.verify.VerifyOptions;
import picocli.CommandLine.Option;

/** How strictly logs are judged, for every command that judges them. */
final class JudgingOptions {

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--allowed-signers", paramLabel = "F")
    private Optional<Path> allowedSigners;

    @Option(names = "--revoked-keys", paramLabel = "F")
    private Optional<Path> revokedKeys;

    @Option(names = "--tsa-ca", paramLabel = "F")
    private Optional<Path> authorities;

    @Option(names = "--require-signed")
    private boolean signaturesRequired;

    /** The options with files that are given relative to the folder. */
    VerifyOptions in(Path folder) {
        return new VerifyOptions(strict, allowedSigners.map(folder::resolve), authorities.map(folder::resolve),
                revokedKeys.map(folder::resolve), signaturesRequired, Optional.empty());
    }
}
