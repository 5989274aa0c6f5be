package org.otowi.models.egress.secret;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.models.egress.CountedText;

/** No pattern can be made to work more than in proportion to the length of a text that was written to slow it down. */
class SecretWorkTest {

    private static final int LENGTH = 40_000;
    private static final int READS_FOR_EACH = 6000;

    @ParameterizedTest
    @ValueSource(strings = {"a", "key=", "password=", "://a:", "http://a:b", "eyJaaaaaaaaaa.", "-----BEGIN PRIV"
            + "ATE KEY-----", "xoxb-1-", "a-", "SG.",
        "mysql ", "postgres://a:", "machine a login ", "Authorization: Bearer ", "token: ", " ", "ghs_1_", "a.a.a",
                "\n", "A_KEY ", ";pwd="})
    void aPatternReadsEachCharacterABoundedNumberOfTimes(String seed) {
        String text = seed.repeat(LENGTH / seed.length());
        for (SecretPattern rule : SecretData.BUILT_IN.patterns()) {
            CountedText counted = new CountedText(text);
            var matcher = rule.pattern().matcher(counted);
            while (matcher.find()) {
                continue;
            }
            assertTrue(counted.reads() < (long) READS_FOR_EACH * text.length(),
                () -> counted.reads() / text.length() + " reads: " + rule.id());
        }
    }
}
