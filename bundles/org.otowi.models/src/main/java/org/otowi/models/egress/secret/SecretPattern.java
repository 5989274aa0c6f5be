package org.otowi.models.egress.secret;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One pattern of a rule.
 *
 * @param id the rule's id; several patterns can belong to one rule
 * @param pattern what to look for; its group {@code password}, or else all of it is the candidate
 * @param grouped whether the candidate is the last group that takes part instead
 * @param keywords in lower case; near none of them the pattern is not looked for
 * @param check how the candidate is weighed
 * @param reach characters from the beginning of a keyword within which a match ends
 * @param entropy the least entropy of the candidate in bits for each character (Shannon 1948)
 */
record SecretPattern(String id, Pattern pattern, boolean grouped, List<String> keywords, Check check, int reach,
        double entropy) {

    /** How a candidate is weighed. */
    enum Check {
        /** Its mere presence is enough. */
        PRESENCE,
        /** Its form is so particular that only placeholders are let pass. */
        TOKEN,
        /** It has to look random, since many things are written like it. */
        VALUE,
        /** It has to look like a password and not like code. */
        PASSWORD
    }
}
