package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otowi.documents.SourceAnchor.Box;
import org.otowi.documents.SourceAnchor;

class TextFlowTest {

    private static final Vocabulary WORDS = Vocabulary.of(List.of(TestLine.at(10).of("The different rods are known")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two                  | words     | two words
            the dif-             | ferent    | the different
            a well-              | known one | a well-known one
            pages 3–             | 5 of it   | pages 3–5 of it
            so it is—            | or not    | so it is—or not
            it is –              | or not    | it is – or not
            see https://x.org/a- | b.html    | see https://x.org/a-b.html
            see https://x.       | org/rods  | see https://x.org/rods
            see https://x.org.   | The next  | see https://x.org. The next
            see https://x.org/   | rods      | see https://x.org/rods
            Navier-              | Stokes    | Navier-Stokes
            values of -          | 5 K       | values of - 5 K
            """)
    void joinsTheEndOfALineToTheNextOne(String end, String start, String joined) {
        assertEquals(joined, TextFlow.join(TestLine.at(100).lines(end, start), WORDS).orElseThrow().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The flux is | q = k T , (1) | The flux is […],
            The flux is | q = k T. (2a) | The flux is […].
            The flux is | q = k T       | The flux is […]
            It is so.   | q = k T       | It is so.
            """)
    void marksWhereAnEquationStood(String before, String equation, String text) {
        TextFlow flow = new TextFlow(WORDS);
        flow.add(TestLine.at(100).of(before), 0);
        flow.omit(equation);
        assertEquals(text, flow.take().orElseThrow().text());
    }

    @Test
    void marksAnEquationOfSeveralLinesOnce() {
        TextFlow flow = new TextFlow(WORDS);
        flow.add(TestLine.at(100).of("It is"), 0);
        flow.omit("a = b");
        flow.omit("= c");
        flow.add(TestLine.at(130).of("where c is known"), 0);
        assertEquals("It is […] where c is known", flow.take().orElseThrow().text());
    }

    @Test
    void anchorsWordsAtTheirPageAndBoxes() {
        PdfPassage passage = TextFlow.join(List.of(TestLine.at(700).of("One. The dif-"), TestLine.at(100).page(2).of("ferent two")),
                WORDS).orElseThrow();
        assertEquals("One. The different two", passage.text());
        Box first = new Box(79, 692.5f, 35, 10);
        assertEquals(SourceAnchor.ofPage(1, "The different two", List.of(first)), passage.anchor(5, 22));
        assertEquals(SourceAnchor.ofPage(2, "two", List.of(new Box(89, 92.5f, 15, 10))), passage.anchor(19, 22));
        assertEquals(SourceAnchor.ofPage(1, "One.", List.of(new Box(54, 692.5f, 20, 10))), passage.anchor(0, 4));
    }

    @Test
    void takesALineFromWhereItIsTold() {
        TextFlow flow = new TextFlow(WORDS);
        flow.add(TestLine.at(100).of("Figure 1: A rod."), 10);
        assertEquals(SourceAnchor.ofPage(1, "A rod.", List.of(new Box(104, 92.5f, 30, 10))),
                flow.take().orElseThrow().anchor(0, 6));
        assertTrue(flow.isEmpty());
    }
}
