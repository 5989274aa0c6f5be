package org.otowi.assistant.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Search terms of prose and code alike: {@code LogicalLocation} and {@code logical_location} are found as a whole,
 * and by "logical" or "location".
 */
public final class Identifiers {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern BREAK =
            Pattern.compile("_+|(?<=\\p{Ll}|\\p{N})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
            + "|(?<=\\p{L}{2})(?=\\p{N})");

    private Identifiers() {}

    /**
     * The stems of the words of a text, of the parts of its compound names, and these names in lower case; in order.
     */
    public static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        for (String name : NAME.matcher(text).results().map(MatchResult::group).toList()) {
            terms.addAll(Words.stems(BREAK.matcher(name).replaceAll(" ")));
            if (isCompound(name)) {
                terms.add(name.toLowerCase(Locale.ROOT));
            }
        }
        return terms;
    }

    /** The compound names of a text in lower case. */
    public static Set<String> compounds(String text) {
        Set<String> compounds = new LinkedHashSet<>();
        NAME.matcher(text).results().map(MatchResult::group).filter(Identifiers::isCompound)
                .forEach(name -> compounds.add(name.toLowerCase(Locale.ROOT)));
        return compounds;
    }

    private static boolean isCompound(String name) {
        return BREAK.matcher(name).find();
    }
}
