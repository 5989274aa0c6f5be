package org.otowi.provenance.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.otowi.provenance.attribution.BlamedFile.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.testing.Forgery;

/** Where evidence is lost, no model's line passes for a person's. */
class LostEvidenceTest {

    @TempDir
    private Path folder;

    private BlamedFile file;

    @BeforeEach
    void prepare() {
        file = new BlamedFile(folder, "solve.c");
    }

    @Test
    void aPersonsLineAfterALossMayBeAnybodysThatWasThereBefore() throws Exception {
        file.human(text("one two"));
        file.ai(text("one two m1"));
        file.human(text("one two"));
        file.restart();
        file.human(text("one two m1"));
        file.research().edit(lines -> lines.subList(0, 4).clear());
        assertEquals("unknown unknown unknown", file.blame());
    }

    @Test
    void aShortLineAfterALossIsAsGoodAsTyped() throws Exception {
        file.ai(text("m1"));
        file.restart();
        file.human(text("m1") + "}\n");
        file.research().edit(lines -> lines.subList(0, 2).clear());
        assertEquals("unknown human", file.blame());
    }

    @Test
    void aLineMovedFromOneWithoutPrintIsUnknown() throws Exception {
        file.human(text("one two"));
        file.ai(text("m1 one two"));
        file.human(text("one two m1"));
        withoutPrints(2);
        assertEquals("human human unknown", file.blame());
        assertEquals("human human ai", file.blameWithStore());
    }

    @Test
    void aHunkWithoutPrintsMayRepeatTheModel() throws Exception {
        file.ai(text("m1 m2"));
        file.human(text("m1 m2 m1 m2"));
        withoutPrints(2);
        assertEquals("ai ai unknown unknown", file.blame());
    }

    @Test
    void aHunkWithoutPrintsIsAPersonsWhereOnlyPeopleWrote() throws Exception {
        file.human(text("one two"));
        file.human(text("one three two four"));
        withoutPrints(1);
        withoutPrints(2);
        assertEquals("human human human human", file.blame());
    }

    @Test
    void whatWasFoundIsNotAPersonsWhenItIsPastedBack() throws Exception {
        file.human(text("one two"));
        file.external(text("one found found2 two"));
        file.human(text("one two"));
        file.human(text("one two found found2 three"));
        assertEquals("human human external external human", file.blame());
    }

    @Test
    void equalLinesOfTwoAuthorsThatAreMovedAreUnknown() throws Exception {
        file.human(text("x same a b c d y"));
        file.ai(text("x same a b c d same y"));
        file.human(text("x a b same c d y"));
        assertEquals("human human human unknown human human human", file.blame());
    }

    private void withoutPrints(int line) throws Exception {
        List<String> log = file.research().lines();
        file.research().edit(lines -> {
            lines.set(line, Forgery.of(log.get(line), entry -> {
                for (JsonNode hunk : Optional.ofNullable(entry.get("hunks")).orElseThrow()) {
                    ((ObjectNode) hunk).remove("prints");
                }
            }));
            Forgery.relink(lines, line + 1);
        });
    }
}
