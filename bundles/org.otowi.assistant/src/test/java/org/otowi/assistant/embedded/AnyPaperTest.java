package org.otowi.assistant.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Summary;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Paper;
import org.otowi.documents.SectionKind;
import org.otowi.documents.Sentence;

/** Whatever the sections and however odd the sentences, a summary quotes each of them at most once. */
class AnyPaperTest {

    private static final EmbeddedSummarizer SUMMARIZER = EmbeddedSummarizer.shipped();

    @Property(tries = 300)
    void everyPaperHasASummaryInItsOwnWords(@ForAll("sections") List<Tuple2<SectionKind, List<String>>> sections) {
        Papers made = Papers.titled("A model of the flow of ice");
        sections.forEach(section -> made.section(section.get1(), section.get2().toArray(String[]::new)));
        Paper paper = made.paper();
        Summary summary = SUMMARIZER.summarize(paper, Cancellation.NEVER);
        List<String> quoted = Stream.concat(Stream.of(summary.tldr()),
                summary.facets().values().stream().flatMap(List::stream)).map(Claim::text).toList();
        assertEquals(quoted.size(), new HashSet<>(quoted).size(), quoted::toString);
        List<String> own = Stream.concat(Stream.of(paper.title()), paper.sentences().map(Sentence::text)).toList();
        assertTrue(own.containsAll(quoted), quoted::toString);
        assertTrue(summary.facets().values().stream().noneMatch(List::isEmpty));
    }

    @Provide
    Arbitrary<List<Tuple2<SectionKind, List<String>>>> sections() {
        Arbitrary<String> sentences = Arbitraries.of("", "?", "We present a new model of the flow of ice on slopes.",
                "A model of the flow of ice is given.", "However, the flow at the bed remains poorly understood today.",
                "The ice was measured at three sites with radar and drills.", "where x is the depth of the ice.",
                "We find that the speed doubles within 3.5 days of rain.",
                        "Melting is not considered in this first model.",
                "$$$ \\frac{a}{b} $$$", "In this paper we thank the crew for the flow of ice.",
                        "\ud83d\ude00 ".repeat(12) + ".");
        return Combinators.combine(Arbitraries.of(SectionKind.class), sentences.list().ofMaxSize(6)).as(Tuple::of)
                .list().ofMaxSize(6);
    }
}
