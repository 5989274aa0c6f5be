package org.otowi.assistant.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.proposal.Proposal.Source;
import org.otowi.documents.SourceAnchor;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.Content;
import org.otowi.provenance.Decision;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.record.AiEdit;

class AcceptedEditsTest {

    @Test
    void theEditTellsPurposeModelDecisionAndContent() {
        Content before = Content.ofText("a\n");
        Content after = Content.ofText("b\n");
        ModelUse model = ModelUse.embedded("ranker", "1");
        AiEdit edit = AcceptedEdits.of(proposal(List.of()), model, Optional.of(before), after,
                new Decision(List.of(0, 2)));
        assertEquals(Optional.of("to test"), edit.purpose());
        assertEquals(model, edit.model());
        assertEquals(List.of(0, 2), edit.decision().acceptedHunks());
        assertEquals(before, edit.before().orElseThrow());
        assertEquals(after, edit.after());
        assertEquals(List.of(), edit.sources());
    }

    @Test
    void eachFileIsCitedOnceWithItsPlaces() {
        List<CitedSource> cited = cited(List.of(source("a.pdf", 'a', SourceAnchor.ofPage(3, "x", List.of())),
                source("b.f90", 'b', SourceAnchor.ofLines(4, 9, "y")),
                source("a.pdf", 'a', SourceAnchor.ofPage(5, "z", List.of())),
                source("a.pdf", 'a', SourceAnchor.ofPage(3, "w", List.of()))));
        assertEquals(List.of("a.pdf", "b.f90"), cited.stream().map(CitedSource::name).toList());
        assertEquals("p. 3, p. 5", cited.get(0).place().orElseThrow());
        assertEquals("lines 4-9", cited.get(1).place().orElseThrow());
        assertEquals("a".repeat(64), cited.get(0).sha256().hex());
    }

    @Test
    void aSourceWithoutPlaceIsCitedWithoutOneAndManyPlacesAreCut() {
        SourceAnchor nowhere =
                new SourceAnchor(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), "", List.of());
        assertEquals(Optional.empty(), cited(List.of(source("a.txt", 'a', nowhere))).get(0).place());
        List<Source> many = IntStream.range(1, 50).mapToObj(i -> source("a.py", 'a', SourceAnchor.ofLines(i, i, "")))
                .toList();
        String place = cited(many).get(0).place().orElseThrow();
        assertTrue(place.startsWith("line 1, line 2") && place.endsWith("line 12, \u2026"), place);
    }

    private static List<CitedSource> cited(List<Source> sources) {
        return AcceptedEdits.of(proposal(sources), ModelUse.embedded("ranker", "1"), Optional.empty(),
                Content.ofText("b\n"),
                Decision.WHOLE).sources();
    }

    private static Source source(String name, char digit, SourceAnchor anchor) {
        return new Source(name, String.valueOf(digit).repeat(64), anchor);
    }

    private static Proposal proposal(List<Source> sources) {
        return new Proposal("Change", "a\n", "b\n", "embedded", "to test", sources);
    }
}
