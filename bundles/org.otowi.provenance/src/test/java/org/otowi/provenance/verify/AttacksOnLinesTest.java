package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.provenance.testing.Forgery;

/** Rows 1, 16 and 28: what is done to single lines. */
class AttacksOnLinesTest extends AttackTest {

    @Test
    void anUntouchedLogHasNoDefectAndNoFinding() throws Exception {
        FileReport report = verify();
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict());
        assertEquals(Grade.UNSIGNED, report.grade());
        assertEquals(List.of(), report.findings());
        assertEquals(4, report.entries());
    }

    @Test
    void row1OneByteIsFlippedAnywhereInAnyEntry() throws Exception {
        byte[] original = research.bytes();
        for (int i = 0; i < original.length; i += 3) {
            byte[] flipped = original.clone();
            flipped[i] ^= 1 << i % Byte.SIZE;
            research.replace(flipped);
            assertVerdict(Verdict.TAMPERED);
        }
    }

    @Test
    void row1TheFindingNamesLineAndNumber() throws Exception {
        research.edit(lines -> lines.set(2, lines.get(2).replace("\"human\"", "\"humao\"")));
        Finding finding = assertVerdict(Verdict.TAMPERED).findings().get(0);
        assertEquals(FindingKind.SELF_CHECK, finding.kind());
        assertEquals(3, finding.line().orElseThrow());
        assertEquals(2, finding.seq().orElseThrow());
    }

    @Test
    void row16TheModelIsSwapped() throws Exception {
        research.edit(lines -> lines.set(1, lines.get(1).replace("model-1", "model-2")));
        assertVerdict(Verdict.TAMPERED, FindingKind.SELF_CHECK);
    }

    @Test
    void row16TheModelIsSwappedAndTheSealMadeAnew() throws Exception {
        research.edit(lines -> lines.set(1, Forgery.of(lines.get(1),
                entry -> ((ObjectNode) entry.get("model")).put("requested", "model-2"))));
        assertVerdict(Verdict.TAMPERED, FindingKind.LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\":1,\"x\":1", "\"x\":\"\\ud800\"", "\"x\":9007199254740993", "\"x\":\"\u00ff\""})
    void row28LinesThatReadersUnderstandDifferentlyAreMalformedWhateverTheirSeal(String members) throws Exception {
        Files.write(research.sidecar(), Forgery.raw(research.lines().get(0), members), StandardOpenOption.APPEND);
        FileReport report = assertVerdict(Verdict.TAMPERED, FindingKind.MALFORMED);
        assertEquals(5, report.findings().get(0).line().orElseThrow());
    }

    @Test
    void anUnknownTypeIsKeptAndShown() throws Exception {
        research.edit(lines -> lines.set(3, Forgery.of(lines.get(3), entry -> entry.put("type", "novelty"))));
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.UNKNOWN_TYPE);
        assertEquals("novelty", research.log().entries().get(3).typeName());
        research.edit(lines -> lines.add(lines.get(3)));
        assertEquals(1, verify().findings().size());
    }

    @Test
    void emptyLinesAreAWarning() throws Exception {
        research.edit(lines -> lines.add(2, ""));
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.BLANK_LINE);
    }
}
