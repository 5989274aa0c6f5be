package org.otowi.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class Sha256Test {

    private static final String EMPTY_HEX = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String EMPTY = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";

    @Test
    void hasTwoForms() {
        assertEquals(EMPTY, Sha256.of().base64Url());
        assertEquals(EMPTY_HEX, Sha256.of().hex());
        assertEquals(Sha256.of(), Sha256.ofHex(EMPTY_HEX));
        assertEquals(Optional.of(Sha256.of()), Sha256.parse(EMPTY));
    }

    @Test
    void isTheSameHoweverTheBytesAreDivided() {
        assertEquals(Sha256.of(new byte[] {1, 2, 3}), Sha256.of(new byte[] {1}, new byte[] {2, 3}));
    }

    @Test
    void refusesOtherForms() {
        String loose = EMPTY.substring(0, 42) + "V";
        for (String text : new String[] {"", EMPTY + "=", EMPTY.replace('_', '/'), loose, EMPTY.substring(1)}) {
            assertEquals(Optional.empty(), Sha256.parse(text), text);
            assertThrows(IllegalArgumentException.class, () -> Sha256.ofBase64Url(text), text);
        }
    }
}
