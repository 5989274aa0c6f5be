package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    private static final Vocabulary WORDS = Vocabulary.of(List.of(
            line("The different fluxes are convolutional; multi-output networks"),
            line("have an output layer of well-known finite type and process order")));

    private static PdfLine line(String text) {
        FontFace face = FontFace.of("Times");
        return PdfLine.of(1, text.chars().mapToObj(c -> new Glyph(String.valueOf((char) c), 0, 0, 1, 10, face)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "dif-, ferent, true",
        "convolu-, tional, true",
        "convolution-, ally, true",
        "multi-input-, multi-output, false",
        "multi-, output, false",
        "well-, known, false",
        "second-, order, false",
        "finite-, volume, false",
        "state-, of-the-art, false",
        "turbu-, lence, true",
        "process-, ing, true",
        "Navier-, Stokes, false"})
    void dropsAHyphenOnlyWhereTypesettingPutIt(String end, String start, boolean dropped) {
        assertEquals(dropped, WORDS.dropsHyphen(end, start));
    }
}
