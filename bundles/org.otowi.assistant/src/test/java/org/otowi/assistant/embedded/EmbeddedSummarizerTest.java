package org.otowi.assistant.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.summary.Summary;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Paper;
import org.otowi.documents.SectionKind;
import org.otowi.documents.Sentence;

class EmbeddedSummarizerTest {

    private final EmbeddedSummarizer summarizer = EmbeddedSummarizer.shipped();

    @Test
    void tldrIsTheSentenceThatSaysWhatThePaperDoes() {
        Summary summary = summarize(Papers.heat());
        assertEquals("We propose an implicit scheme for heat conduction in layered media that keeps the flux continuous.",
                summary.tldr().text());
        assertEquals(OptionalInt.of(1), summary.tldr().anchors().get(0).page());
        assertEquals("paper", summary.kind());
        assertTrue(summary.extractive());
        assertEquals("embedded", summary.provider());
    }

    @Test
    void facetsQuoteTheSentencesThatNameThem() {
        Summary summary = summarize(Papers.heat());
        assertContains(summary, Facet.PROBLEM, "main challenge is");
        assertContains(summary, Facet.METHOD, "finite-volume method");
        assertContains(summary, Facet.RESULTS, "factor of 12");
        assertContains(summary, Facet.LIMITATIONS, "limited to one dimension");
    }

    @Test
    void resultsInNumbersAndMethodsInThePassiveAreRecognized() {
        Summary summary = summarize(Papers.water());
        assertTrue(summary.tldr().text().startsWith("Here, we calculate the adsorption energy"), summary.tldr()::text);
        assertContains(summary, Facet.PROBLEM, "cannot resolve the small energy differences");
        assertContains(summary, Facet.METHOD, "projector augmented waves");
        assertContains(summary, Facet.RESULTS, "favoured by 0.08 eV");
        assertContains(summary, Facet.LIMITATIONS, "was not considered");
        assertContains(summary, Facet.LIMITATIONS, "Future work");
    }

    @Test
    void whatFollowsTheConclusionIsNotQuoted() {
        assertFalse(summarize(Papers.water()).facets().toString().contains("appendix"));
    }

    @Test
    void aPaperWithoutAbstractIsSummedUpFromItsIntroduction() {
        Summary summary = summarize(Papers.disks());
        assertTrue(summary.tldr().text().startsWith("In this paper we present a deterministic solver"));
        assertContains(summary, Facet.PROBLEM, "prohibitively slow");
        assertContains(summary, Facet.RESULTS, "40 times faster");
        assertContains(summary, Facet.LIMITATIONS, "not yet included");
        assertFalse(summary.facets().toString().contains("We presented a deterministic solver"),
                "says the TL;DR again");
        assertFalse(summary.facets().toString().contains("remainder of this paper"));
    }

    @Test
    void aSentenceThatRepeatsTheTitleIsNotASummary() {
        Summary summary = summarize(Papers.titled("Cold atoms in a ring trap: a study").section(SectionKind.ABSTRACT,
                "Cold atoms in a ring trap: a short study.", "Atoms were held for 40 s at a temperature of 3 mK.")
                        .paper());
        assertEquals("Atoms were held for 40 s at a temperature of 3 mK.", summary.tldr().text());
    }

    @Test
    void theNumberOfAListIsLeftOut() {
        Summary summary = summarize(Papers.titled("T").section(SectionKind.ABSTRACT,
                "1. We propose a scheme for the transport of heat.").paper());
        assertEquals("We propose a scheme for the transport of heat.", summary.tldr().text());
    }

    @Test
    void nothingIsSaidTwiceAndEverythingIsInTheDocumentsWords() {
        Paper paper = Papers.heat();
        Summary summary = summarize(paper);
        List<String> quoted = Stream.concat(Stream.of(summary.tldr()),
                summary.facets().values().stream().flatMap(List::stream)).map(Claim::text).toList();
        assertEquals(quoted.size(), new HashSet<>(quoted).size());
        assertTrue(paper.sentences().map(Sentence::text).toList().containsAll(quoted));
    }

    @Test
    void fragmentsReferencesFigurePointersAndThanksAreNotQuoted() {
        String all = summarize(Papers.heat()).facets().toString();
        assertFalse(all.contains("and of the boundary"));
        assertFalse(all.contains("Phys. Rev."));
        assertFalse(all.contains("Figure 1"));
        assertFalse(all.contains("thank"));
    }

    @Test
    void aTextWithoutAnyWholeSentenceIsSummarizedByItsTitleWithAWarning() {
        Summary summary = summarize(Papers.titled("Notes").section(SectionKind.OTHER, "x = 1").paper());
        assertEquals("Notes", summary.tldr().text());
        assertEquals(1, summary.warnings().size());
        assertTrue(summary.facets().isEmpty());
    }

    @Test
    void cancellingEndsTheWork() {
        assertThrows(CancellationException.class, () -> summarizer.summarize(Papers.heat(), () -> true));
    }

    @Test
    void everySentenceAsksWhetherTheWorkIsStillWanted() {
        String[] sentences = new String[200];
        Arrays.setAll(sentences, i -> "The heat of rod number " + i + " flows along it to the other end.");
        Paper paper = Papers.titled("Rods").section(SectionKind.INTRODUCTION, sentences).paper();
        AtomicInteger asked = new AtomicInteger();
        assertThrows(CancellationException.class,
                () -> summarizer.summarize(paper, () -> asked.incrementAndGet() > sentences.length));
    }

    @Test
    void onlyTheBeginningOfAVeryLongTextIsWeighedWithAWarning() {
        String[] sentences = new String[20_000];
        Arrays.setAll(sentences, i -> "The heat of rod number " + i + " flows along it from one end to the other end.");
        Summary summary = summarize(Papers.titled("Rods").section(SectionKind.ABSTRACT, sentences).paper());
        assertEquals(1, summary.warnings().size());
        assertTrue(summary.warnings().get(0).contains("20,000"), summary.warnings()::toString);
    }

    private Summary summarize(Paper paper) {
        return summarizer.summarize(paper, Cancellation.NEVER);
    }

    private static void assertContains(Summary summary, Facet facet, String words) {
        List<Claim> claims = summary.facets().getOrDefault(facet, List.of());
        assertTrue(claims.stream().anyMatch(claim -> claim.text().contains(words)), facet + ": " + claims);
    }
}
