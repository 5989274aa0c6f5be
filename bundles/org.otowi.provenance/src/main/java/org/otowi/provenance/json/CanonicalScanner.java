package org.otowi.provenance.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * Walks over a JSON text in canonical form without building anything. What it passes over, {@link StrictJson} accepts
 * and {@link CanonicalJson} would write alike; everything else it refuses without saying why, and so it does a few
 * canonical texts: those with keys that are not plain ASCII.
 */
public final class CanonicalScanner {

    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
    private static final String SHORT_ESCAPES = "\"\\btnfr";
    private static final int MAX_DIGITS = 16;

    private final byte[] text;
    private int at;
    private int keyFrom;
    private int keyEnd;
    private long packedKey;
    private int stringFrom;
    private boolean plain;

    /** Stands before the first byte. */
    public CanonicalScanner(byte[] text) {
        this.text = text;
    }

    /** Whether the text is at its end. */
    public boolean isAtEnd() {
        return at == text.length;
    }

    /** What the next byte is; 0 at the end. */
    public byte peek() {
        return at < text.length ? text[at] : 0;
    }

    /** Passes over the given byte, if it is the next one. */
    public boolean pass(char expected) {
        boolean fits = peek() == expected;
        at += fits ? 1 : 0;
        return fits;
    }

    /** Passes over a key and its colon, if the key sorts behind the one before it in the same object. */
    public boolean key() {
        int beforeFrom = keyFrom;
        int beforeEnd = keyEnd;
        long packedBefore = packedKey;
        if (!string() || !plain || !pass(':')) {
            return false;
        }
        keyFrom = stringFrom;
        keyEnd = at - 2;
        packedKey = ByteSearch.packed(text, keyFrom, keyEnd);
        boolean isFirst = beforeEnd == 0;
        return isFirst || packedBefore < packedKey || packedBefore == packedKey
                && Arrays.compare(text, beforeFrom, beforeEnd, text, keyFrom, keyEnd) < 0;
    }

    /**
     * The first eight bytes of the key last passed as a number, its first byte highest; missing bytes are zero. So
     * numbers are in the order of the keys, and those of keys of seven bytes or less are theirs alone.
     */
    public long packedKey() {
        return packedKey;
    }

    /** The number that {@link #packedKey()} gives for a key. */
    public static long packedKey(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.US_ASCII);
        return ByteSearch.packed(bytes, 0, bytes.length);
    }

    private boolean string() {
        if (!pass('"')) {
            return false;
        }
        stringFrom = at;
        plain = true;
        for (at = ByteSearch.special(text, at, text.length); peek() != '"';
                at = ByteSearch.special(text, at, text.length)) {
            plain = false;
            if (!(peek() == '\\' ? escape() : beyondAscii())) {
                return false;
            }
        }
        at++;
        return true;
    }

    /** The integer that the bytes between two places are, if they are one. */
    public static OptionalLong integer(byte[] text, int from, int end) {
        int digits = from < end && text[from] == '-' ? from + 1 : from;
        boolean one = digits < end && end - digits <= MAX_DIGITS && (text[digits] != '0' || end - from == 1);
        long value = 0;
        for (int i = digits; one && i < end; i++) {
            one = text[i] >= '0' && text[i] <= '9';
            value = value * 10 + text[i] - '0';
        }
        return one && value <= StrictJson.MAX_INTEGER ? OptionalLong.of(digits > from ? -value : value)
                : OptionalLong.empty();
    }

    /** Where the next byte is. */
    public int position() {
        return at;
    }

    /** Passes over any value inside the outermost object. */
    public boolean value() {
        return value(1);
    }

    private boolean value(int depth) {
        return switch (peek()) {
            case '"' -> string();
            case '{' -> depth < StrictJson.MAX_DEPTH && object(depth + 1);
            case '[' -> depth < StrictJson.MAX_DEPTH && array(depth + 1);
            case 't' -> literal(TRUE);
            case 'f' -> literal(FALSE);
            case 'n' -> literal(NULL);
            default -> number();
        };
    }

    private boolean object(int depth) {
        at++;
        if (pass('}')) {
            return true;
        }
        int outerFrom = keyFrom;
        int outerEnd = keyEnd;
        long outerPacked = packedKey;
        keyFrom = 0;
        keyEnd = 0;
        do {
            if (!key() || !value(depth)) {
                return false;
            }
        } while (pass(','));
        keyFrom = outerFrom;
        keyEnd = outerEnd;
        packedKey = outerPacked;
        return pass('}');
    }

    private boolean array(int depth) {
        at++;
        if (pass(']')) {
            return true;
        }
        do {
            if (!value(depth)) {
                return false;
            }
        } while (pass(','));
        return pass(']');
    }

    private boolean literal(byte[] word) {
        boolean fits = at + word.length <= text.length
                && Arrays.equals(text, at, at + word.length, word, 0, word.length);
        at += fits ? word.length : 0;
        return fits;
    }

    private boolean escape() {
        at++;
        if (SHORT_ESCAPES.indexOf(peek()) >= 0) {
            at++;
            return true;
        }
        return pass('u') && pass('0') && pass('0') && control();
    }

    /** The last two digits of an escaped control character that has no short escape. */
    private boolean control() {
        int high = Character.digit(peek(), 2);
        at++;
        byte low = peek();
        at++;
        boolean isLower = low >= '0' && low <= '9' || low >= 'a' && low <= 'f';
        return high >= 0 && isLower && "\b\t\n\f\r".indexOf(high * 16 + Character.digit(low, 16)) < 0;
    }

    /** One character of two to four bytes, RFC 3629 section 4. */
    private boolean beyondAscii() {
        int lead = peek() & 0xFF;
        at++;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return tail(0x80, 0xBF);
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return tail(lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) && tail(0x80, 0xBF);
        }
        return lead >= 0xF0 && lead <= 0xF4 && tail(lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF)
                && tail(0x80, 0xBF) && tail(0x80, 0xBF);
    }

    private boolean tail(int lowest, int highest) {
        int next = peek() & 0xFF;
        at++;
        return next >= lowest && next <= highest;
    }

    private boolean number() {
        int from = at;
        pass('-');
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        return integer(text, from, at).isPresent();
    }
}
