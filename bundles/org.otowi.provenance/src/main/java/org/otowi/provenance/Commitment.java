package org.otowi.provenance;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text and the random salt that hides it: the log holds only the {@link #hash}, which the holder of salt and text can
 * open later. A bare hash of a short prompt could be guessed.
 *
 * @param kind what the text is
 * @param salt 32 random bytes in hexadecimal
 * @param text the text
 * @param hash SHA-256 of {@code aiprov/c1}, the kind in lower case, the salt and the text in UTF-8
 */
public record Commitment(Kind kind, Salt salt, String text, Sha256 hash) {

    private static final byte[] DOMAIN = "aiprov/c1".getBytes(StandardCharsets.US_ASCII);

    /** What is committed to. */
    public enum Kind {
        PROMPT,
        RESPONSE,
        CONTEXT;

        /** The name as it is hashed and as it stands in the log. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of the given name, if it is one. */
        public static Optional<Kind> of(String label) {
            return Stream.of(values()).filter(kind -> kind.label().equals(label)).findFirst();
        }
    }

    /** Commits to a text. */
    public static Commitment to(Kind kind, Salt salt, String text) {
        Sha256 hash = Sha256.of(DOMAIN, kind.label().getBytes(StandardCharsets.US_ASCII), salt.bytes(),
                text.getBytes(StandardCharsets.UTF_8));
        return new Commitment(kind, salt, text, hash);
    }
}
