package org.otowi.assistant.embedded;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the first sentence out of a comment. */
final class FirstSentence {

    private static final Pattern END = Pattern.compile("(?<!\\b(?:e\\.g|i\\.e|cf|vs|etc|Eq|Eqs|Fig|Ref|No|resp|approx|al))"
            + "[.!?](?=\\s|$)|\\n\\s*\\n|\\n(?=\\s*[@:\\\\*=-])|:(?=\\s*\\n)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private FirstSentence() {}

    /** The first sentence on one line; the whole first paragraph where no full stop ends it; empty for an empty comment. */
    static String of(String comment) {
        String text = comment.strip();
        Matcher matcher = END.matcher(text);
        String sentence = matcher.find() ? text.substring(0, matcher.end()) : text;
        return SPACE.matcher(sentence).replaceAll(" ").strip();
    }
}
