package org.otowi.provenance.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SshKeyTest {

    private static final Path LIST = Path.of("src", "test", "resources", "org", "otowi", "provenance", "vectors",
            "allowed_signers");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void readsTheKeysOfOpenSsh(int line) throws Exception {
        String[] words = Files.readAllLines(LIST).get(line).split(" ");
        SshKey key = SshKey.of(Base64.getDecoder().decode(words[3]));
        assertEquals(words[2], key.type());
        assertTrue(key.fingerprint().matches("SHA256:[A-Za-z0-9+/]{43}"), key.fingerprint());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void refusesKeysThatAreCutOrContinued(int line) throws Exception {
        byte[] blob = Base64.getDecoder().decode(Files.readAllLines(LIST).get(line).split(" ")[3]);
        for (int length = 0; length < blob.length; length++) {
            byte[] cut = Arrays.copyOf(blob, length);
            assertThrows(MalformedSignatureException.class, () -> SshKey.of(cut));
        }
        assertThrows(MalformedSignatureException.class, () -> SshKey.of(Arrays.copyOf(blob, blob.length + 1)));
    }

    @Test
    void tellsKeysApart() throws Exception {
        List<String> lines = Files.readAllLines(LIST);
        SshKey one = SshKey.of(Base64.getDecoder().decode(lines.get(1).split(" ")[3]));
        SshKey same = SshKey.of(Base64.getDecoder().decode(lines.get(1).split(" ")[3]));
        SshKey other = SshKey.of(Base64.getDecoder().decode(lines.get(2).split(" ")[3]));
        assertTrue(one.isSameAs(same));
        assertFalse(one.isSameAs(other));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "unknownType, 00000007 7373682d647373",
        "emptyEd25519Point, 0000000b 7373682d65643235353139 00000000",
        "rsaOf64Bits, 00000007 7373682d727361 00000003 010001 00000009 00ffffffffffffffff",
        "negativeModulus, 00000007 7373682d727361 00000003 010001 00000008 ffffffffffffffff",
        "paddedExponent, 00000007 7373682d727361 00000004 00010001 00000001 01"})
    void refusesOtherKeys(String name, String hex) {
        byte[] blob = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThrows(MalformedSignatureException.class, () -> SshKey.of(blob));
    }
}
