package org.otowi.documents.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MathShieldTest {

    @Test
    void hidesMarkupWithinMaths() {
        assertFalse(MathShield.hide("where $a_i *b* c_i$ holds").contains("*"));
        assertFalse(MathShield.hide("$$\nx_1\n$$").contains("_"));
    }

    @Test
    void takesPricesForNoMaths() {
        assertTrue(MathShield.hide("costs $5 or *maybe* $6 each").contains("*"));
    }

    @Property(tries = 300)
    void showsAgainWhatItHidAtTheSamePlaces(
            @ForAll @CharRange(from = '\n', to = '~') @StringLength(max = 80) String text) {
        String hidden = MathShield.hide(text);
        assertEquals(text.length(), hidden.length());
        assertEquals(text, MathShield.show(hidden));
    }
}
