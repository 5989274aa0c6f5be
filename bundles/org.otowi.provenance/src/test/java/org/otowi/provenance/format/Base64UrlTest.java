package org.otowi.provenance.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class Base64UrlTest {

    @Property(tries = 300)
    void whatThePlatformWritesIsCanonical(@ForAll @Size(max = 40) byte[] bytes) {
        assertTrue(Base64Url.isCanonical(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), bytes.length));
    }

    @Property(tries = 300)
    void onlyOneLastCharacterInSixteenIsCanonicalForAStream(@ForAll @Size(16) byte[] bytes) {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String head = text.substring(0, 21);
        long canonical = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".chars()
                .filter(last -> Base64Url.isCanonical(head + (char) last, 16)).count();
        assertEquals(4, canonical);
    }

    @Property(tries = 300)
    void otherCharactersAndLengthsAreRefused(@ForAll char other, @ForAll @Size(32) byte[] bytes) {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        boolean inAlphabet = other < 128 && (Character.isLetterOrDigit(other) || other == '-' || other == '_');
        assertEquals(inAlphabet, Base64Url.isCanonical(other + text.substring(1), 32));
        assertFalse(Base64Url.isCanonical(text + other, 32));
        assertFalse(Base64Url.isCanonical(text.substring(1), 32));
    }
}
