package org.otowi.provenance;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.otowi.provenance.format.Base64Url;
import org.otowi.provenance.messages.Messages;

/**
 * A SHA-256 value. The log writes it in base64url without padding; people and {@code sha256sum} write hex.
 *
 * @param base64Url 43 characters, canonical: the two bits that no byte fills are zero
 */
public record Sha256(String base64Url) implements Comparable<Sha256> {

    private static final int LENGTH = 32;

    /** @throws IllegalArgumentException if the text is not a hash in canonical base64url */
    public Sha256 {
        if (!Base64Url.isCanonical(base64Url, LENGTH)) {
            throw new IllegalArgumentException(Messages.get("hash.form", base64Url.length()));
        }
    }

    /** The hash of the given bytes, one after the other. */
    public static Sha256 of(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return ofDigest(digest.digest());
    }

    /** The hash whose 32 bytes are given. */
    public static Sha256 ofDigest(byte[] bytes) {
        return new Sha256(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The hash that is written as 64 hexadecimal digits, as {@code sha256sum} prints it. */
    public static Sha256 ofHex(String hex) {
        return ofDigest(HexFormat.of().parseHex(hex));
    }

    /** The hash that the text is, if it is one in the form of the log. */
    public static Optional<Sha256> parse(String text) {
        return Base64Url.isCanonical(text, LENGTH) ? Optional.of(new Sha256(text)) : Optional.empty();
    }

    /** A new SHA-256 computation; every Java platform has it. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return Base64.getUrlDecoder().decode(base64Url);
    }

    /** 64 hexadecimal digits in lower case, as {@code sha256sum} prints them. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    @Override
    public int compareTo(Sha256 other) {
        return base64Url.compareTo(other.base64Url);
    }

    @Override
    public String toString() {
        return base64Url;
    }
}
