package org.otowi.documents.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.otowi.documents.SourceAnchor;

class LinePassageTest {

    private final LinePassage.Builder builder = new LinePassage.Builder();

    @Test
    void makesOneSpaceOfWhiteSpace() {
        assertEquals("two words here", builder.append("  two\t \n", 1).append("\u00a0words", 2).append(" here ", 3).take().text());
    }

    @Test
    void anchorsAStretchAtTheLinesOfItsCharacters() {
        LinePassage passage = builder.append("one ", 4).append("two ", 5).append("six", 9).take();
        assertEquals(SourceAnchor.ofLines(4, 4, "one"), passage.anchor(0, 3));
        assertEquals(SourceAnchor.ofLines(5, 9, "two six"), passage.anchor(4, 11));
        assertEquals(SourceAnchor.ofLines(9, 9, "six"), passage.anchor(8, 11));
    }

    @Test
    void endsNoEarlierThanItsLastLineWhereTextMovesBack() {
        LinePassage passage = builder.append("a ", 7).append("b ", 3).append("c", 5).take();
        assertEquals(SourceAnchor.ofLines(7, 7, "a b c"), passage.anchor(0, 5));
    }

    @Test
    void remembersMoreLinesThanItStartedWith() {
        for (int line = 1; line <= 100; line++) {
            builder.append("x ", line);
        }
        assertEquals(SourceAnchor.ofLines(58, 58, "x"), builder.take().anchor(114, 115));
    }

    @Test
    void startsAnewWhenTaken() {
        builder.append("old words ", 8).take();
        assertTrue(builder.isEmpty());
        assertEquals(SourceAnchor.ofLines(2, 2, "new"), builder.append("new", 2).take().anchor(0, 3));
    }
}
