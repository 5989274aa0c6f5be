package org.otowi.provenance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.otowi.provenance.format.Base64Url;
import org.otowi.provenance.messages.Messages;

/**
 * A SHA-256 value. The log writes it in base64url without padding; people and {@code sha256sum} write hex. It is kept as
 * four numbers, since a long log has millions of them.
 */
public final class Sha256 implements Comparable<Sha256> {

    /** How many characters a hash has in the log. */
    public static final int TEXT_LENGTH = 43;

    private final long first;
    private final long second;
    private final long third;
    private final long fourth;

    private Sha256(long first, long second, long third, long fourth) {
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
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
        ByteBuffer digits = ByteBuffer.wrap(bytes);
        return new Sha256(digits.getLong(), digits.getLong(), digits.getLong(), digits.getLong());
    }

    /** The hash whose 32 bytes are those of these numbers, the highest byte of each first. */
    public static Sha256 ofLongs(long first, long second, long third, long fourth) {
        return new Sha256(first, second, third, fourth);
    }

    /** The hash that is written as 64 hexadecimal digits, as {@code sha256sum} prints it. */
    public static Sha256 ofHex(String hex) {
        return ofDigest(HexFormat.of().parseHex(hex));
    }

    /** @throws IllegalArgumentException if the text is not a hash in canonical base64url */
    public static Sha256 ofBase64Url(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException(Messages.get("hash.form", text.length())));
    }

    /** The hash that the text is, if it is one in the form of the log. */
    public static Optional<Sha256> parse(String text) {
        byte[] characters = text.getBytes(StandardCharsets.ISO_8859_1);
        return characters.length == TEXT_LENGTH ? parse(characters, 0) : Optional.empty();
    }

    /** The hash that the {@value #TEXT_LENGTH} bytes from a place on are in the form of the log, if they are one. */
    public static Optional<Sha256> parse(byte[] text, int from) {
        int g0 = Base64Url.four(text, from);
        int g1 = Base64Url.four(text, from + 4);
        int g2 = Base64Url.four(text, from + 8);
        int g3 = Base64Url.four(text, from + 12);
        int g4 = Base64Url.four(text, from + 16);
        int g5 = Base64Url.four(text, from + 20);
        int g6 = Base64Url.four(text, from + 24);
        int g7 = Base64Url.four(text, from + 28);
        int g8 = Base64Url.four(text, from + 32);
        int g9 = Base64Url.four(text, from + 36);
        int end = Base64Url.three(text, from + 40);
        boolean canonical = (g0 | g1 | g2 | g3 | g4 | g5 | g6 | g7 | g8 | g9 | end) >= 0 && (end & 3) == 0;
        return canonical ? Optional.of(new Sha256((long) g0 << 40 | (long) g1 << 16 | g2 >> 8,
                (long) g2 << 56 | (long) g3 << 32 | (long) g4 << 8 | g5 >> 16,
                (long) g5 << 48 | (long) g6 << 24 | g7,
                (long) g8 << 40 | (long) g9 << 16 | end >> 2)) : Optional.empty();
    }

    /** A new SHA-256 computation; every Java platform has it. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 43 characters, canonical: the two bits that no byte fills are zero. */
    public String base64Url() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return ByteBuffer.allocate(4 * Long.BYTES).putLong(first).putLong(second).putLong(third).putLong(fourth).array();
    }

    /** Writes the 32 bytes as four numbers, the highest byte of each first. */
    public void copyTo(long[] target) {
        target[0] = first;
        target[1] = second;
        target[2] = third;
        target[3] = fourth;
    }

    /** 64 hexadecimal digits in lower case, as {@code sha256sum} prints them. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /** By the form of the log. */
    @Override
    public int compareTo(Sha256 other) {
        return base64Url().compareTo(other.base64Url());
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Sha256 other && first == other.first && second == other.second && third == other.third
                && fourth == other.fourth;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first ^ second ^ third ^ fourth);
    }

    @Override
    public String toString() {
        return base64Url();
    }
}
