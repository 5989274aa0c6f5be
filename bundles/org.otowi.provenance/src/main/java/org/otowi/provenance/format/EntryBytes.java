package org.otowi.provenance.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.json.CanonicalJson;

/**
 * An entry as bytes. Its last member, the seal, is a hash of all bytes before it; its id is the leaf hash of RFC 6962,
 * so that links and the Merkle tree share hashes.
 */
public final class EntryBytes {

    /** What the first entry of a stream says of the format. */
    public static final String FORMAT = "aiprov/1";

    /** Name of the member that holds the seal; RFC 8785 sorts it behind every ASCII name. */
    public static final String SEAL = "~";

    /** Longest line in bytes, line end not counted: a bound for every reader. */
    public static final int MAX_LENGTH = 1 << 20;

    private static final byte[] SEAL_START = ",\"~\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SEAL_END = "\"}".getBytes(StandardCharsets.US_ASCII);
    private static final int HASH_LENGTH = Sha256.TEXT_LENGTH;
    static final int SEAL_LENGTH = SEAL_START.length + HASH_LENGTH + SEAL_END.length;

    private EntryBytes() {}

    /** The canonical line of an entry, sealed, without a line feed. */
    public static byte[] seal(ObjectNode unsealed) {
        byte[] body = CanonicalJson.write(unsealed);
        int sealed = body.length - 1;
        byte[] line = Arrays.copyOf(body, sealed + SEAL_LENGTH);
        byte[] hash = new LineHasher().seal(line).base64Url().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(SEAL_START, 0, line, sealed, SEAL_START.length);
        System.arraycopy(hash, 0, line, sealed + SEAL_START.length, HASH_LENGTH);
        System.arraycopy(SEAL_END, 0, line, line.length - SEAL_END.length, SEAL_END.length);
        return line;
    }

    /** The entry's id: SHA-256 of a zero byte and the line without its line feed. */
    public static Sha256 id(byte[] line) {
        return new LineHasher().id(line);
    }

    /** Whether a line ends as a sealed entry does, whatever the seal says. */
    public static boolean endsWithSeal(byte[] line) {
        return sealStandsAt(line, line.length - SEAL_LENGTH);
    }

    /** Whether the line is a whole entry with something behind it, which no interrupted write leaves. */
    public static boolean continuesBehindSeal(byte[] line) {
        for (int at = line.length - SEAL_LENGTH - 1; at > 0; at--) {
            if (sealStandsAt(line, at)) {
                return true;
            }
        }
        return false;
    }

    /** Where the characters of the seal's hash begin, for a line that ends with a seal. */
    public static int sealFrom(byte[] line) {
        return line.length - SEAL_END.length - HASH_LENGTH;
    }

    /** What the seal says, for a line that ends with one. */
    public static String statedSeal(byte[] line) {
        return new String(line, sealFrom(line), HASH_LENGTH, StandardCharsets.US_ASCII);
    }

    /** What the seal should say, for a line that ends with one. */
    public static Sha256 expectedSeal(byte[] line) {
        return new LineHasher().seal(line);
    }

    private static boolean sealStandsAt(byte[] line, int at) {
        return at > 0 && matches(line, at, SEAL_START) && matches(line, at + SEAL_LENGTH - SEAL_END.length, SEAL_END);
    }

    private static boolean matches(byte[] line, int at, byte[] expected) {
        return Arrays.equals(line, at, at + expected.length, expected, 0, expected.length);
    }
}
