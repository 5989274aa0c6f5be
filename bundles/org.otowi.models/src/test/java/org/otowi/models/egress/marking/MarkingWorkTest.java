package org.otowi.models.egress.marking;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.models.egress.CountedText;

/** No pattern can be made to work more than in proportion to the length of a text that was written to slow it down. */
class MarkingWorkTest {

    private static final int PIECE = 4600;
    private static final int READS_FOR_EACH = 900;

    @ParameterizedTest
    @ValueSource(strings = {"this document contains ", "this a b c d e f g ", "TOP SECRET//SI/", "CUI//SP-A/",
                "(S//NF) ", " ", "a", "A ",
        "classification: {[ ", "export controlled this information is subject to ", "Distribution authorized to ",
                "A/B-C, ", "1. ", "\\a{",
        "U.S.", "REL TO USA, ABC, ", "the attached a/(), ", "may be released to ", "PROPRIETARY AND CONFIDENTIAL "})
    void aPatternReadsEachCharacterABoundedNumberOfTimes(String seed) {
        String text = seed.repeat(PIECE / seed.length() + 1);
        patterns().forEach(pattern -> {
            CountedText counted = new CountedText(text);
            var matcher = pattern.matcher(counted);
            while (matcher.find()) {
                continue;
            }
            assertTrue(counted.reads() < (long) READS_FOR_EACH * text.length(),
                () -> counted.reads() / text.length() + " reads: " + pattern);
        });
    }

    private static Stream<Pattern> patterns() {
        MarkingData data = MarkingData.BUILT_IN;
        return Stream.concat(Stream.of(data.unless(), data.denied()).flatMap(List::stream),
                data.markings().stream().flatMap(marking -> Stream.of(marking.statement(),
                marking.label()).flatMap(List::stream)));
    }
}
