package org.otowi.documents.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    /** Each text has a bar where a sentence ends; one without a bar is one sentence. */
    @ParameterizedTest
    @ValueSource(strings = {
        "The error is small.|We stop here.",
        "Does it converge?|It does!|Good.",
        "We use filters, e.g. Gaussian ones, i.e. smooth kernels.|They are cheap.",
        "See Fig. 3 and Eqs. 4 and 5 for details.|Table 2 lists values.",
        "Smith et al. showed this in 2010.|Later work agrees.",
        "This was found by Smith et al.|The effect is small.",
        "The drag is 1.34 at Re = 100.|It grows to 2.5 later.",
        "J. R. Taylor and M. Curie disagree.|Nobody knows why.",
        "It was shown by J. Smith and A. B. Jones.|We confirm it.",
        "The claim is known [12].|Others doubt it [3, 4].|We test it.",
        "The claim is known.[12]|Others doubt it.",
        "The claim is known.12,13|Others doubt it.",
        "We measure $x. Y$ and $f(x) = 1. $ in this work.|It is fine.",
        "The sample is heated to 300 K.|It melts at 5 cm.|We cool it.",
        "It is cheap (see Sec. 2. It is short).|We go on.",
        "The step is small against D.|Central differences are used.",
        "The vector has entries a, . . . , z in order.|It is long.",
        "The code runs on Linux, macOS, etc. in a shell.|It is free.",
        "The grant has no. GA832003 and helps.|We thank them.",
        "The answer is no.|We accept it.",
        "We released the package.|emcee now includes moves.",
        "We conserve the mass.|Simulations agree, and users like the app.|Tests pass.",
        "The structure is F-G-F.|See Figure 1 for it.",
        "We read \"On flows.\"|Then we wrote.",
        "1. Open the valve.|Close it after 2 min.",
        "The U.S. Department funds it.|We agree.",
        "Es wurde gemessen.|Über die Werte wird berichtet.",
        "結果は良い。|次に進む。"
    })
    void splitsWhereSentencesEnd(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "We follow Dr. Lind, Prof. Ek and Mrs. Hall.|They agree.",
        "It is in Vol. 3, pp. 12 to 15.|See it there.",
        "Compare (cf. Sect. 3) the values, viz. those of Ek vs. Lind.|They differ.",
        "It costs approx. 5 euros, incl. all taxes.|Nobody pays.",
        "It appeared in Phys. Rev. Lett. in 2001.|Few read it.",
        "The company Heat Inc. sells rods.|We bought one.",
        "The company is Heat Inc.|We bought one.",
        "See Refs. 3 and 4, Figs. 5 and 6, and Tab. 7.|We go on.",
        "At 5 a.m. the rods are cold.|We wait until 8 p.m.|Then we heat them.",
        "The proof uses Thm. 3 and Lem. 4.|It is short.",
        "Each line has an item.|Step by step we read it.",
        "He holds a Ph.D. in physics.|She has one too.",
        "It is in Fig.3 The Rods of Iron.|We look at it.",
        "It is due to J.-P. Serre and B. Ek.|Rods melt.",
        "We use the app. emcee runs in it.|It is fast."
    })
    void splitsBehindNoAbbreviation(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The tolerance is 1.0e-6 or 10.5 %.|Version 2.1.3 has it.",
        "The sum is 3.|The rest is 4.",
        "It took 5 s.|We stopped at 20 K.|The step is 0.1 m.",
        "It holds for all $n > 0$.|We prove it.",
        "We set $$a = b. $$ and go on.|It works.",
        "The price is \\$5.|It is low.",
        "The file main.py calls os.path.join and exits.|It is short.",
        "See https://example.org/a.b?c=d for it.|Or do not.",
        "We use Node.js and .NET for it.|They run.",
        "The matrix is A^T.|Rods melt.",
        "The sum is f(x)A.|Rods melt.",
        "The structure is F-G-F.|Rods melt.",
        "It melts at 300 K.|Rods drip.",
        "5 K.|Rods drip.",
        "We give it to A.|The rest is for B.",
        "(2). Open the valve.|Close it.",
        "We heat rods.|emcee helps.",
        "It is hot.|\"Rods\" melt."
    })
    void splitsWithinNoNumberFormulaOrName(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\u201cIs it hot?\u201d she asked.|Nobody knew.",
        "He said \u201cit is hot.\u201d|Nobody heard.",
        "It works (really!) for all rods.|We tried.",
        "It works.|(The proof is simple.)|We skip it.",
        "(We heat it. It melts.)|We go on.",
        "This was found by Ek et al.12|The effect is small.",
        "Who knows?|Nobody!|We stop...",
        "It goes on ... and on.|Then it ends.",
        "What a result!|We doubt it.",
        "The rod [see Ek et al. (2001), Fig. 3. Left] melts.|It drips.",
        "The claim is known.3\u20135|Others doubt it.",
        "(a) We heat rods (see Ek et al.) and bars.|(b) We cool them.",
        "It opens (and stays so.|It never closes.|We go on."
    })
    void splitsAtQuotesBracketsAndCitations(String marked) {
        assertSplit(marked);
    }

    @Test
    void findsNoSentenceInNothing() {
        assertEquals(List.of(), splitter.split(""));
        assertEquals(List.of(), splitter.split("   "));
    }

    @Test
    void takesTextWithoutFullStopForOneSentence() {
        assertEquals(List.of(new Span(2, 14)), splitter.split("  no full stop "));
    }

    private void assertSplit(String marked) {
        String text = marked.replaceAll("。\\|", "。").replace('|', ' ');
        List<String> expected = Arrays.asList(marked.split("\\|"));
        assertEquals(expected, splitter.split(text).stream().map(span -> span.of(text)).toList());
    }

    /** Words that stand whole in a text stand whole in one of its sentences, in the same order. */
    @Property(tries = 300)
    void partsNoWord(@ForAll List<@From("words") String> words) {
        String text = String.join(" ", words);
        List<String> parted = splitter.split(text).stream().flatMap(span -> Stream.of(span.of(text).split(" "))).toList();
        assertEquals(words, parted);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("heat", "Heat.", "e.g.", "et", "al.", "(see", "Fig.", "3).", "$x.", "y$", "\u201cNo!\u201d", "[1]",
                "rod.12", "J.", "Ek", "1.", "5", "K.", "...", "Why?", "。", "a.m.", "No.", "\\$5.", ")");
    }

    @Property(tries = 300)
    void losesNoCharacterOfAnyText(
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 200) String raw) {
        String text = raw.replaceAll(" +", " ").strip();
        StringBuilder joined = new StringBuilder();
        int end = 0;
        for (Span span : splitter.split(text)) {
            assertTrue(span.from() >= end, "sentences overlap");
            assertTrue(text.substring(end, span.from()).isBlank(), "words between sentences");
            joined.append(span.of(text));
            end = span.to();
        }
        assertEquals(text.replace(" ", ""), joined.toString().replace(" ", ""));
    }
}
