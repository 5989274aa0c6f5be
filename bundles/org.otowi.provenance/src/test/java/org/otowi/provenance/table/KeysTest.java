package org.otowi.provenance.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.Sha256;

/** Equal keys have one number, others another, and numbers count from 0. */
class KeysTest {

    @Property(tries = 100)
    void textsAreNumberedInTheOrderInWhichTheyCome(@ForAll @Size(max = 200) List<String> texts) {
        TextKeys keys = new TextKeys();
        Map<String, Integer> expected = new HashMap<>();
        for (String raw : texts) {
            String text = raw.replaceAll("[\\x{D800}-\\x{DFFF}]", "x");
            String known = text.length() > 100 ? text.substring(0, 100) : text;
            expected.putIfAbsent(known, expected.size());
            assertEquals(expected.get(known), keys.add(known));
        }
        assertEquals(expected.size(), keys.size());
        expected.forEach((text, number) -> {
            assertEquals(text, keys.get(number));
            assertEquals(number, keys.find(text));
        });
    }

    @Test
    void aHundredThousandHashesAreFoundAgain() {
        HashKeys keys = new HashKeys();
        for (int i = 0; i < 100_000; i++) {
            assertEquals(i, keys.add(hash(i)));
        }
        for (int i = 0; i < 100_000; i++) {
            assertEquals(i, keys.add(hash(i)));
            assertEquals(hash(i), keys.get(i));
        }
        assertEquals(-1, keys.find(hash(100_000)));
    }

    /** An attacker chooses hashes freely, but not where they lie: a search stays short whatever they have in common. */
    @Test
    void keysThatDifferInFewBitsDoNotCrowd() {
        for (int shift : new int[] {0, 16, 32, 47}) {
            LongKeys keys = new LongKeys(4);
            for (long i = 0; i < 1 << 16; i++) {
                assertEquals(i, keys.add(new long[] {0, i << shift, 0, 7}));
            }
            assertEquals(1 << 16, keys.size());
        }
    }

    @Test
    void aTextLongerThanAnyNameIsKeptShortAndStillDiffers() {
        TextKeys keys = new TextKeys();
        int one = keys.add("x".repeat(1_000_000) + "a");
        int other = keys.add("x".repeat(1_000_000) + "b");
        assertNotEquals(one, other);
        assertTrue(keys.get(one).length() < 200, () -> keys.get(one));
        assertEquals(one, keys.find("x".repeat(1_000_000) + "a"));
    }

    private static Sha256 hash(int number) {
        return Sha256.of(Integer.toString(number).getBytes());
    }
}
