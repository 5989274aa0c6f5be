package org.otowi.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Texts of others, on one line and with all that is not seen made visible. */
class VisibleTextTest {

    @Test
    void controlsAndMarksOfDirectionAreWrittenOut() {
        assertEquals("a\\u000ab\\u001b[31m", VisibleText.of("a\nb\u001b[31m"));
        assertEquals("report\\u202eyp.exe", VisibleText.of("report\u202eyp.exe"));
        assertEquals("\\u0000\\ud800", VisibleText.of("\u0000\ud800"));
    }

    @Test
    void aLineOfAFileKeepsItsTabulators() {
        assertEquals("\tx\\u0007", VisibleText.ofLine("\tx\u0007"));
        assertEquals("\\u0009x", VisibleText.of("\tx"));
    }

    @Test
    void lettersOfAnyScriptStay() {
        assertEquals("Péclet 数 𝛼 مرحبا", VisibleText.of("Péclet 数 𝛼 مرحبا"));
    }
}
