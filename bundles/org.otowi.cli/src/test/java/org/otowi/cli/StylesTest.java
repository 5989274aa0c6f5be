package org.otowi.cli;

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
    void lettersOfAnyScriptStay() {
        assertEquals("Péclet 数 𝛼", Styles.printable("Péclet 数 𝛼"));
    }
}
