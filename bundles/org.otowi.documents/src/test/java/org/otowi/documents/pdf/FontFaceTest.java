package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontFaceTest {

    @ParameterizedTest
    @CsvSource({
        "ABCDEF+CMR10, CMR10, ''",
        "ABCDEF+CMBX12, CMBX12, bold",
        "Times-Bold, Times-Bold, bold",
        "NimbusRomNo9L-Medi, NimbusRomNo9L-Medi, bold",
        "HelveticaNeue-Heavy, HelveticaNeue-Heavy, bold",
        "AdvOT1ef757c0.B, AdvOT1ef757c0.B, bold",
        "GHIJKL+SFTT0900, SFTT0900, typewriter",
        "Courier-Bold, Courier-Bold, bold typewriter",
        "MNOPQR+CMMI7, CMMI7, maths",
        "CambriaMath, CambriaMath, maths",
        "MSBM10, MSBM10, maths",
        "LMRoman10-Regular, LMRoman10-Regular, ''",
        "abcdef+Arial, abcdef+Arial, ''"})
    void tellsTheLooksFromTheName(String name, String family, String looks) {
        assertEquals(new FontFace(family, looks.contains("bold"), looks.contains("typewriter"), looks.contains("maths")),
                FontFace.of(name));
    }
}
