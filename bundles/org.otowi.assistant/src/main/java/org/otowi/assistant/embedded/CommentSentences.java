package org.otowi.assistant.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts sentences out of a comment, as far as it is prose: tags, lists, tables and code end it. */
final class CommentSentences {

    private static final Pattern END =
            Pattern.compile("(?<!\\b(?:e\\.g|i\\.e|a\\.k\\.a|cf|vs|etc|viz|Eqs?|Figs?|Refs?|No|resp"
            + "|approx|al|[A-Z]))[.!?](?=\\s|$)|\\n\\s*\\n|\\n(?=\\s*[@:\\\\*=<+-])|:(?=\\s*\\n)");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** As in "tridia - solve a tridiagonal system". */
    private static final Pattern NAME_BEFORE = Pattern.compile("^\\S+\\s+[-\u2013\u2014]+\\s+(?=\\S)");
    private static final Pattern NOT_PROSE = Pattern.compile("[@:\\\\*=<>+|#-].*", Pattern.DOTALL);

    private CommentSentences() {}

    /**
     * The first sentence on one line; the whole first paragraph where no full stop ends it; empty for an empty
     * comment.
     */
    static String first(String comment) {
        List<String> sentences = of(comment, 1);
        return sentences.isEmpty() ? "" : sentences.get(0);
    }

    /** The sentences from the start, each on one line. */
    static List<String> of(String comment, int most) {
        List<String> sentences = new ArrayList<>();
        String rest = NAME_BEFORE.matcher(comment.strip()).replaceFirst("");
        while (sentences.size() < most && !rest.isEmpty() && !NOT_PROSE.matcher(rest).matches()) {
            Matcher matcher = END.matcher(rest);
            int end = matcher.find() ? matcher.end() : rest.length();
            String sentence = SPACE.matcher(rest.substring(0, end)).replaceAll(" ").strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            rest = rest.substring(end).strip();
        }
        return List.copyOf(sentences);
    }
}
