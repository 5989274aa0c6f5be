package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otowi.documents.pdf.Block.Kind;

class LineClassifierTest {

    private static final String TEXT = "These are words of running text that fill one line whole";

    /** The kind of a line that stands between two paragraphs. */
    private static Kind kind(PdfLine line) {
        List<PdfLine> page = new ArrayList<>(TestLine.at(100).lines(TEXT, TEXT, TEXT, TEXT));
        page.add(line);
        page.addAll(TestLine.at(200).lines(TEXT, TEXT, TEXT));
        return BlockBuilder.blocks(page, TestLine.BODY).stream().filter(block -> block.first() == line).findFirst().orElseThrow()
                .kind();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Figure 3: A rod.                               ; Times      ; 10 ; 54  ; CAPTION
            Fig. 3. A rod is hot.                          ; Times      ; 10 ; 54  ; CAPTION
            Figure 3 A rod is hot                          ; Times      ; 8  ; 54  ; CAPTION
            TABLE II                                       ; Times      ; 10 ; 150 ; CAPTION
            Table S2 | More rods                           ; Times      ; 10 ; 54  ; CAPTION
            Extended Data Fig. 1 | Rods                    ; Times      ; 10 ; 54  ; CAPTION
            Algorithm 1 Heat the rod                       ; Times-Bold ; 10 ; 54  ; CAPTION
            Figure 3 shows the rods that we heated in there; Times      ; 10 ; 54  ; BODY
            2 Method of heat                               ; Times-Bold ; 12 ; 54  ; HEADING
            1 Introduction . . . . . . . . . 5             ; Times      ; 10 ; 54  ; LABELS
            0.1 0.2 3(4) 0.5                               ; Times      ; 10 ; 54  ; LABELS
            rod 0.1 0.2 0.3                                ; Times      ; 10 ; 54  ; LABELS
            if the rod is hot then                         ; Times      ; 10 ; 54  ; LABELS
            3: heat the rod                                ; Times      ; 10 ; 54  ; LABELS
            import sys and more words of it                ; Courier    ; 10 ; 54  ; LABELS
            hot end                                        ; Helvetica  ; 7  ; 120 ; LABELS
            (a) A hot rod                                  ; Times      ; 8  ; 54  ; LABELS
            (12a)                                          ; Times      ; 10 ; 280 ; EQUATION
            q = k T                                        ; CMMI10     ; 10 ; 140 ; EQUATION
            a ≤ b for all                                  ; Times      ; 10 ; 140 ; EQUATION
            The rod is hot.                                ; Times      ; 10 ; 54  ; BODY
            It holds that a = b in all of the rods we have.; Times      ; 10 ; 54  ; BODY
            """)
    void tellsWhatALineIs(String text, String font, float size, float x, Kind kind) {
        assertEquals(kind, kind(TestLine.at(164).x(x).set(font, size).of(text)));
    }
}
