package org.otowi.provenance.workspace.signing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.otowi.provenance.verify.VerifyOptions;

/**
 * What a person has set about signing and about whose signatures they believe.
 *
 * @param choice the kind of key to sign with
 * @param keyFile where the key lies, for {@link KeyChoice#FILE}
 * @param verifyOptions how signatures and time stamps are judged
 */
public record SigningSettings(KeyChoice choice, Optional<Path> keyFile, VerifyOptions verifyOptions) {

    /** The node of the preferences, and the qualifier of the store that a page edits. */
    public static final String NODE = "org.otowi.provenance.workspace";

    /** A value of {@link KeyChoice}. */
    public static final String KEY_CHOICE = "signing.key";

    /** The path of a private or public key. */
    public static final String KEY_FILE = "signing.keyFile";

    /** The path of an allowed_signers file; empty for none. */
    public static final String ALLOWED_SIGNERS = "verify.allowedSigners";

    /** The path of a list of public keys; empty for none. */
    public static final String REVOKED_KEYS = "verify.revokedKeys";

    /** The path of certificates of time-stamping authorities in PEM; empty for none. */
    public static final String AUTHORITIES = "verify.authorities";

    /** The settings as they are now. Where logs {@link RequiredSigning have to be signed}, Eclipse's key stands in for none. */
    public static SigningSettings ofWorkspace() {
        KeyChoice chosen = KeyChoice.of(get(KEY_CHOICE));
        boolean replaced = chosen == KeyChoice.OFF && RequiredSigning.inForce().isPresent();
        return new SigningSettings(replaced ? KeyChoice.ECLIPSE : chosen, path(get(KEY_FILE)),
                new VerifyOptions(false, path(get(ALLOWED_SIGNERS)), path(get(AUTHORITIES)), path(get(REVOKED_KEYS)),
                        false, Optional.empty()));
    }

    /** The path that a setting names; empty if it names none. */
    public static Optional<Path> path(String setting) {
        try {
            return Optional.of(setting.strip()).filter(text -> !text.isEmpty()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String get(String key) {
        return Platform.getPreferencesService().getString(NODE, key, "", null);
    }
}
