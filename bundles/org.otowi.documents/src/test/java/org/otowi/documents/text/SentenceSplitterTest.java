package org.otowi.documents.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
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
        String text = marked.replaceAll("。\\|", "。").replace('|', ' ');
        List<String> expected = Arrays.asList(marked.split("\\|"));
        assertEquals(expected, splitter.split(text).stream().map(span -> span.of(text)).toList());
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
