package org.otowi.assistant.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.proposal.Application.Applied;
import org.otowi.assistant.proposal.Application.Refused;

class ApplicationTest {

    @Test
    void aTextThatHasChangedIsRefused() {
        assertInstanceOf(Refused.class, Application.apply(proposal("a\n", "b\n"), "a \n"));
        assertInstanceOf(Refused.class, Application.apply(proposal("a\n", "b\n"), "a \n", List.of(0)));
    }

    @Test
    void onlyTheAcceptedPartsAreApplied() {
        Proposal proposal = proposal("a\nb\nc\n", "A\nb\nC\nd\n");
        assertEquals(new Applied("a\nb\nC\nd\n"), Application.apply(proposal, "a\nb\nc\n", List.of(1)));
        assertEquals(new Applied("A\nb\nc\n"), Application.apply(proposal, "a\nb\nc\n", List.of(0)));
        assertEquals(new Applied("a\nb\nc\n"), Application.apply(proposal, "a\nb\nc\n", List.of()));
    }

    @Test
    void aPartThatDoesNotExistIsRefused() {
        assertInstanceOf(Refused.class, Application.apply(proposal("a\n", "b\n"), "a\n", List.of(1)));
    }

    @Property
    void acceptingAllPartsIsAcceptingTheWhole(@ForAll("texts") String before, @ForAll("texts") String after) {
        Proposal proposal = proposal(before, after);
        List<Integer> all = IntStream.range(0, LineChange.between(before, after).size()).boxed().toList();
        assertEquals(Application.apply(proposal, before), Application.apply(proposal, before, all));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "", "\n", "\r\n", "\r", "\uFEFF").list().ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static Proposal proposal(String before, String after) {
        return new Proposal("Change", before, after, "embedded", "test", List.of());
    }
}
