package org.otowi.models.egress;

import java.text.BreakIterator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether a person's reason is one: some words, not a keystroke to get past the question. */
public final class Justification {

    /** Different words that a reason needs. */
    public static final int WORDS = 3;
    /** Characters that a reason may have. */
    public static final int LONGEST = 1000;
    private static final int SHORTEST_WORD = 2;

    private Justification() {}

    /** Whether the gate takes it: {@link #WORDS} different words of two letters, within {@link #LONGEST} characters. */
    public static boolean isMeaningful(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        Set<String> different = new HashSet<>();
        int ideographs = 0;
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            String word = text.substring(start, end);
            ideographs += (int) word.codePoints().filter(Character::isIdeographic).distinct().count();
            if (word.codePoints().filter(Character::isLetter).count() >= SHORTEST_WORD) {
                different.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return text.length() <= LONGEST && (different.size() >= WORDS || ideographs >= 2 * WORDS);
    }
}
