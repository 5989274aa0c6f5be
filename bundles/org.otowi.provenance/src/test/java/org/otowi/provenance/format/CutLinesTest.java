package org.otowi.provenance.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.CutLines.CutLine;

class CutLinesTest {

    private CutLines lines;

    @BeforeEach
    void create() {
        lines = new CutLines();
    }

    @Test
    void cutLinesAtAnOpenEndAreTorn() {
        lines.addOther();
        cut(2);
        cut(3);
        lines.end(false);
        assertLines(List.of(2, 3), List.of(), List.of());
    }

    @Test
    void anEndWithALineFeedExplainsNothing() {
        cut(1);
        lines.end(true);
        assertLines(List.of(), List.of(1), List.of());
    }

    @Test
    void cutLinesWithOthersBehindThemAreNotTorn() {
        cut(1);
        lines.addOther();
        cut(3);
        lines.end(false);
        assertLines(List.of(3), List.of(1), List.of());
    }

    @Test
    void aGapExplainsCutLinesWhereverItStands() {
        lines.vouch(List.of(hash(1)));
        cut(1);
        lines.addOther();
        cut(3);
        lines.addOther();
        lines.vouch(List.of(hash(3), hash(9)));
        lines.end(true);
        assertLines(List.of(), List.of(), List.of(1, 3));
    }

    @Test
    void aTornLineThatAGapNamesIsTornNoMore() {
        cut(1);
        lines.vouch(List.of(hash(1)));
        lines.end(false);
        assertLines(List.of(), List.of(), List.of());
    }

    private void cut(int number) {
        lines.add(number, hash(number), OptionalLong.empty());
    }

    private void assertLines(List<Integer> torn, List<Integer> unexplained, List<Integer> explained) {
        assertEquals(torn, lines.torn().stream().map(CutLine::number).toList());
        assertEquals(unexplained, lines.unexplained().stream().map(CutLine::number).toList());
        assertEquals(explained, lines.explained().stream().map(CutLine::number).toList());
    }

    private static Sha256 hash(int number) {
        return Sha256.of(new byte[] {(byte) number});
    }
}
