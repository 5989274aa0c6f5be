package org.otowi.provenance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Terminals get styles when they can show them, and never a file's own control characters. */
class StylesTest {

    @Test
    void stylesAreLeftOutWithoutColour() {
        assertEquals("TAMPERED", new Styles(false).red("TAMPERED"));
        assertEquals("\u001b[31mTAMPERED\u001b[0m", new Styles(true).red("TAMPERED"));
    }

    @Test
    void controlCharactersOfANameAreShownNotSent() {
        assertEquals("a\\u000ab\\u001b[31m", Styles.printable("a\nb\u001b[31m"));
    }

    @Test
    void marksThatHideOrTurnTextAreShownNotSent() {
        assertEquals("report\\u202eyp.exe", Styles.printable("report\u202eyp.exe"));
        assertEquals("a\\u200bb\\u2028c\\u2066d\\ufeffe", Styles.printable("a\u200bb\u2028c\u2066d\ufeffe"));
        assertEquals("\\ue0041", Styles.printable("\udb40\udc41"));
    }

    @Test
    void lettersOfAnyScriptStay() {
        assertEquals("Péclet 数 𝛼", Styles.printable("Péclet 数 𝛼"));
    }
}
