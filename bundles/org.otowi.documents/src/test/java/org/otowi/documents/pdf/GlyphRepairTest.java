package org.otowi.documents.pdf;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphRepairTest {

    private static final FontFace TEXT = FontFace.of("ABCDEF+CMR10");

    private static Glyph glyph(String text, float x) {
        return new Glyph(text, x, 100, 5, 10, TEXT);
    }

    private static String repaired(Glyph... glyphs) {
        return GlyphRepair.repair(List.of(glyphs)).stream().map(Glyph::text).collect(joining());
    }

    @Test
    void composesAnAccentDrawnBeforeItsLetter() {
        assertEquals("Viní", repaired(glyph("V", 0), glyph("i", 5), glyph("n", 10), glyph("´", 15), glyph("ı", 15.5f)));
    }

    @Test
    void composesAnAccentDrawnAfterItsLetter() {
        assertEquals("ö", repaired(glyph("o", 0), glyph("¨", 0.2f)));
        assertEquals("ç", repaired(glyph("c", 0), glyph("¸", 0)));
    }

    @Test
    void leavesAnAccentAloneThatStandsBesideALetter() {
        assertEquals("a´b", repaired(glyph("a", 0), glyph("´", 5), glyph("b", 10)));
    }

    @Test
    void spellsLigaturesOut() {
        assertEquals("affine flow offers", repaired(glyph("a", 0), glyph("\uFB03", 5), glyph("ne ", 10), glyph("\uFB02", 20),
                glyph("ow o", 25), glyph("\uFB00", 40), glyph("ers", 45)));
    }

    @Test
    void knowsTheCodesThatBitmapFontsOfTexLeaveUnnamed() {
        assertEquals("effect–fi", repaired(glyph("e", 0), glyph("\u001b", 5), glyph("ect", 10), glyph("\u0015", 20),
                glyph("\u001c", 25)));
    }

    @Test
    void readsANegatedEqualsSignOfMathsFonts() {
        List<Glyph> glyphs = new ArrayList<>();
        glyphs.add(new Glyph("6", 0, 100, 5, 10, FontFace.of("CMSY10")));
        glyphs.add(new Glyph("=", 0, 100, 7, 10, TEXT));
        assertEquals("≠", repaired(glyphs.toArray(Glyph[]::new)));
    }

    @ParameterizedTest
    @CsvSource({"soft\u00adhyphen, soft-hyphen", "no\u00a0break, no break", "thin\u2009space, thin space", "lost\ufffdsign, lostsign",
        "la\uFB05, last", "\uD835\uDC65, x", "na\u00efve, na\u00efve", "is\u0010so\u0011!, is\u201cso\u201d!", "a\u0007b, ab"})
    void makesPlainCharactersOfOddOnes(String odd, String plain) {
        assertEquals(plain, repaired(glyph(odd, 0)));
    }

    @Test
    void readsLettersAndVectorsOfMathsFonts() {
        FontFace italics = FontFace.of("CMMI10");
        assertEquals("\u2113", repaired(new Glyph("`", 0, 100, 5, 10, italics)));
        assertEquals("v", repaired(new Glyph("~", 0, 100, 5, 10, italics), new Glyph("v", 0, 100, 5, 10, italics)));
        assertEquals("`", repaired(glyph("`", 0)));
    }

    @Test
    void putsNoAccentOnALetterOfAnotherLine() {
        assertEquals("\u00b4a", repaired(new Glyph("\u00b4", 0, 80, 5, 10, TEXT), glyph("a", 0)));
    }
}
