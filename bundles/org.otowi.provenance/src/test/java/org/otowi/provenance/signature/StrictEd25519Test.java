package org.otowi.provenance.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.signing.Ed25519Key;

/** Ed25519 as RFC 8032 has it, where other programs let more pass. */
class StrictEd25519Test {

    /** Vectors of the Wycheproof project, where they lie beside this one. */
    private static final Path WYCHEPROOF =
            Path.of("..", "..", "..", "shared", "data", "vectors", "ed25519_test.json");

    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    private static final BigInteger PRIME = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final byte[] DATA = {1, 2, 3};

    @Test
    void judgesTheVectorsOfWycheproofAsTheyAreMarked() throws Exception {
        assumeTrue(Files.exists(WYCHEPROOF), "the vectors are not here");
        int judged = 0;
        for (JsonNode group : new ObjectMapper().readTree(WYCHEPROOF.toFile()).get("testGroups")) {
            SshKey key = key(bytes(group.get("publicKey").get("pk")));
            for (JsonNode test : group.get("tests")) {
                boolean verifies = SshSignature.verifies(key, "ssh-ed25519", bytes(test.get("sig")),
                        bytes(test.get("msg")));
                assertEquals(test.get("result").textValue().equals("valid"), verifies, test::toString);
                judged++;
            }
        }
        assertTrue(judged > 100, () -> "too few vectors");
    }

    @Test
    void aScalarOfTheOrderOrMoreIsRefused() throws Exception {
        Ed25519Key key = Ed25519Key.generate(new Random(5));
        byte[] value = value(key.sign("purpose", DATA));
        byte[] data = SshSignature.dataToSign("purpose", DATA);
        assertTrue(SshSignature.verifies(key.key(), "ssh-ed25519", value, data));
        BigInteger scalar = new BigInteger(1, reversed(Arrays.copyOfRange(value, 32, 64)));
        System.arraycopy(littleEndian(scalar.add(ORDER)), 0, value, 32, 32);
        assertFalse(SshSignature.verifies(key.key(), "ssh-ed25519", value, data));
    }

    @Test
    void aPointThatIsNotReducedIsRefused() {
        assertFalse(isAccepted(littleEndian(PRIME.add(BigInteger.ONE))));
        assertFalse(isAccepted(littleEndian(PRIME)));
        assertTrue(isAccepted(littleEndian(BigInteger.ONE)));
    }

    @Test
    void aSignWhereThereIsNoneIsRefused() {
        byte[] negativeZero = littleEndian(BigInteger.ONE);
        negativeZero[31] |= (byte) 0x80;
        assertFalse(isAccepted(negativeZero));
    }

    @Test
    void aSignatureThatIsTooShortOrTooLongIsRefused() throws Exception {
        Ed25519Key key = Ed25519Key.generate(new Random(6));
        byte[] value = value(key.sign("purpose", DATA));
        byte[] data = SshSignature.dataToSign("purpose", DATA);
        for (int length : new int[] {0, 1, 32, 63, 65, 128}) {
            assertFalse(SshSignature.verifies(key.key(), "ssh-ed25519", Arrays.copyOf(value, length), data));
        }
    }

    /** Whether a point is a key, and a signature passes that fits whatever is signed if the point is neutral. */
    private static boolean isAccepted(byte[] point) {
        byte[] neutral = new byte[64];
        neutral[0] = 1;
        try {
            return SshSignature.verifies(key(point), "ssh-ed25519", neutral, DATA);
        } catch (MalformedSignatureException e) {
            return false;
        }
    }

    private static SshKey key(byte[] point) throws MalformedSignatureException {
        return SshKey.of(new WireWriter().text("ssh-ed25519").string(point).toByteArray());
    }

    private static byte[] value(SshSignature signature) {
        byte[] bytes = Base64.getDecoder().decode(signature.base64());
        return Arrays.copyOfRange(bytes, bytes.length - 64, bytes.length);
    }

    private static byte[] littleEndian(BigInteger number) {
        byte[] big = number.toByteArray();
        byte[] little = new byte[32];
        for (int i = 0; i < Math.min(big.length, 32); i++) {
            little[i] = big[big.length - 1 - i];
        }
        return little;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    private static byte[] bytes(JsonNode hex) {
        return HexFormat.of().parseHex(hex.textValue());
    }
}
