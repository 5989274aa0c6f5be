package org.otowi.assistant.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Search terms of prose and code alike: {@code LogicalLocation} is found as a whole and by "logical" or "location". */
public final class Identifiers {

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HUMP =
            Pattern.compile("(?<=\\p{Ll}|\\p{N})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L}{2})(?=\\p{N})");

    private Identifiers() {}

    /** The stems of the words of a text and of the parts of its compound names, in order. */
    public static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        for (String word : NOT_WORD.split(text)) {
            terms.addAll(Words.stems(word));
            String[] parts = HUMP.split(word);
            if (parts.length > 1) {
                terms.addAll(Words.stems(String.join(" ", parts)));
            }
        }
        return terms;
    }
}
