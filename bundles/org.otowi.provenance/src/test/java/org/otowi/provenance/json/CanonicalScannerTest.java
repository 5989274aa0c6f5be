package org.otowi.provenance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Keys stand in the order of their bytes, however much of them is alike and wherever the text ends. */
class CanonicalScannerTest {

    @Property
    void keysAreInOrder(@ForAll @IntRange(max = 12) int alike,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 3) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 3) String other) {
        String first = "k".repeat(alike) + one;
        String second = "k".repeat(alike) + other;
        assertEquals(first.compareTo(second) < 0, isPassed("{\"" + first + "\":{\"z\":1},\"" + second + "\":2}"));
        assertEquals(first.compareTo(second) < 0, isPassed("{\"" + first + "\":{},\"" + second + "\":\"long enough\"}"));
    }

    private static boolean isPassed(String text) {
        CanonicalScanner scanner = new CanonicalScanner(text.getBytes(StandardCharsets.UTF_8));
        return scanner.value() && scanner.isAtEnd();
    }
}
