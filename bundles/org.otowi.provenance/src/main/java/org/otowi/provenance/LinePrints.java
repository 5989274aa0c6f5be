package org.otowi.provenance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the log keeps of single lines, so that a line can be found again where its text is not at hand: after a merge, a
 * change outside, or a cut and paste. Six characters a line: the first counts its letters and digits, the others begin
 * its SHA-256. docs/provenance-format.md, "Hunks".
 */
public final class LinePrints {

    /** The print of a line of which nothing is known; no line has it. */
    public static final long NONE = -1;

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final Pattern FORM = Pattern.compile("(?:[A-Za-z0-9_-]{6})*");
    private static final int WIDTH = 6;
    private static final int DIGIT_BITS = 6;
    private static final int HASH_BITS = (WIDTH - 1) * DIGIT_BITS;
    private static final int MAX_WEIGHT = 63;

    private final long[] prints;

    private LinePrints(long[] prints) {
        this.prints = prints;
    }

    /** The prints of the given lines, which have no line ends. */
    public static LinePrints of(List<String> lines) {
        MessageDigest digest = Sha256.digest();
        return new LinePrints(lines.stream().mapToLong(line -> print(line, digest)).toArray());
    }

    /** The prints that the text of a member {@code prints} holds, if it has that form. */
    public static Optional<LinePrints> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        long[] prints = new long[text.length() / WIDTH];
        for (int i = 0; i < text.length(); i++) {
            prints[i / WIDTH] = prints[i / WIDTH] << DIGIT_BITS | DIGITS.indexOf(text.charAt(i));
        }
        return Optional.of(new LinePrints(prints));
    }

    /** How many lines there are. */
    public int count() {
        return prints.length;
    }

    /** The print of a line, counted from 0: a number of 36 bits. */
    public long at(int line) {
        return prints[line];
    }

    /** The prints of some of the lines, from the first one, counted from 0, up to but without the last. */
    public LinePrints part(int from, int to) {
        return new LinePrints(Arrays.copyOfRange(prints, from, to));
    }

    /** How many letters and digits the line of the given print has, at most 63: what has few says little of its origin. */
    public static int weight(long print) {
        return print == NONE ? 0 : (int) (print >>> HASH_BITS);
    }

    /** The form of the log. */
    public String text() {
        StringBuilder text = new StringBuilder(prints.length * WIDTH);
        for (long print : prints) {
            for (int shift = HASH_BITS; shift >= 0; shift -= DIGIT_BITS) {
                text.append(DIGITS.charAt((int) (print >>> shift) & MAX_WEIGHT));
            }
        }
        return text.toString();
    }

    private static long print(String line, MessageDigest digest) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        int weight = 0;
        for (byte each : bytes) {
            weight += each < 0 || Character.isLetterOrDigit(each) ? 1 : 0;
        }
        byte[] hash = digest.digest(bytes);
        long head = (hash[0] & 0xFFL) << 24 | (hash[1] & 0xFFL) << 16 | (hash[2] & 0xFFL) << 8 | hash[3] & 0xFFL;
        return (long) Math.min(weight, MAX_WEIGHT) << HASH_BITS | head >>> Integer.SIZE - HASH_BITS;
    }
}
