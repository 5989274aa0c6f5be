package org.otowi.models.egress;

import java.util.OptionalInt;

/**
 * One reason of the gate; never holds content.
 *
 * @param kind {@code host}, {@code policy}, {@code model}, {@code feature}, {@code exclusion}, {@code marking},
 *     {@code secret}, {@code unreadable}, {@code size} or {@code receipt}
 * @param rule which rule: a pattern of the policy, the name of a marking, the id of a rule for secrets
 * @param verdict what this finding alone asks for
 * @param where the file's name, or what the text is, such as the question
 * @param line the line within it, from 1
 * @param message what was found and what to do, for a person
 */
public record Finding(String kind, String rule, Verdict verdict, String where, OptionalInt line, String message) {

    /** About something as a whole. */
    public static Finding of(String kind, String rule, Verdict verdict, String where, String message) {
        return new Finding(kind, rule, verdict, where, OptionalInt.empty(), message);
    }
}
