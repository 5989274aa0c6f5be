package org.otowi.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The member {@code prints} of docs/provenance-format.md. */
class LinePrintsTest {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @Test
    void aPrintIsTheWeightAndTheBeginningOfTheHashOfTheLine() {
        String hash = Sha256.of("x = 1".getBytes(StandardCharsets.UTF_8)).base64Url();
        assertEquals("C" + hash.substring(0, 5), LinePrints.of(List.of("x = 1")).text());
    }

    @Test
    void theFormatsExampleIsMadeAgain() {
        assertEquals("GpnlPb", LinePrints.parse("L2Pyp3NX_x3PGpnlPb").orElseThrow().part(2, 3).text());
    }

    @Test
    void onlyLettersDigitsAndBytesBeyondAsciiHaveWeight() {
        assertEquals(List.of(0, 0, 3, 7), weights("", " \t{};-_", "aZ9", "Größe"));
    }

    @Test
    void moreThanSixtyThreeWeighSixtyThree() {
        assertEquals(List.of(62, 63, 63), weights("x".repeat(62), "x".repeat(63), "x".repeat(1000)));
        assertEquals('_', LinePrints.of(List.of("x".repeat(64))).text().charAt(0));
    }

    @Test
    void whatIsNoPrintHasNoWeightAndIsNoLines() {
        assertEquals(0, LinePrints.weight(LinePrints.NONE));
        assertNotEquals(LinePrints.NONE, LinePrints.parse("______").orElseThrow().at(0));
    }

    @Test
    void textIsReadAsItWasWritten() {
        LinePrints prints = LinePrints.of(IntStream.range(0, 300).mapToObj(i -> "line " + i).toList());
        LinePrints read = LinePrints.parse(prints.text()).orElseThrow();
        assertEquals(300, read.count());
        IntStream.range(0, 300).forEach(line -> assertEquals(prints.at(line), read.at(line)));
        assertEquals(DIGITS.substring(0, 60), LinePrints.parse(DIGITS.substring(0, 60)).orElseThrow().text());
    }

    @Test
    void noLinesHaveNoPrints() {
        assertEquals("", LinePrints.of(List.of()).text());
        assertEquals(0, LinePrints.parse("").orElseThrow().count());
    }

    @Test
    void textOfAnotherFormIsRefused() {
        for (String text : List.of("A", "AAAAA", "AAAAAAA", "AAAAA=", "AAAA A", "AAAAA+", "ÄAAAAA", "AAAAAA\n")) {
            assertEquals(Optional.empty(), LinePrints.parse(text).map(LinePrints::text), text);
        }
    }

    @Test
    void whiteSpaceMakesAnotherPrintOfTheSameWeight() {
        LinePrints prints = LinePrints.of(List.of("return x;", "  return x;"));
        assertNotEquals(prints.at(0), prints.at(1));
        assertEquals(LinePrints.weight(prints.at(0)), LinePrints.weight(prints.at(1)));
    }

    private static List<Integer> weights(String... lines) {
        LinePrints prints = LinePrints.of(List.of(lines));
        return IntStream.range(0, prints.count()).mapToObj(line -> LinePrints.weight(prints.at(line))).toList();
    }
}
