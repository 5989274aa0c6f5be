package org.otowi.provenance.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Ed25519KeyTest extends SignerContract {

    @Override
    Signer make() {
        return Ed25519Key.generate(new Random(1));
    }

    /** RFC 8032 section 7.1, test 1. */
    @Test
    void thePublicHalfIsThatOfTheStandard() {
        byte[] seed = HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        assertEquals("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                HexFormat.of().formatHex(Ed25519Key.of(seed).point()));
    }

    @Test
    void isTheSameKeyAgainFromItsSeed() {
        Ed25519Key key = Ed25519Key.generate(new Random(2));
        assertTrue(Ed25519Key.of(key.seed()).key().isSameAs(key.key()));
    }

    @Test
    void aSeedOfAnotherLengthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Ed25519Key.of(new byte[31]));
        assertThrows(IllegalArgumentException.class, () -> Ed25519Key.of(new byte[33]));
    }
}
