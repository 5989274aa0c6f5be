package org.otowi.documents.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of Markdown cut into blocks for which the parser's time, which may grow with the square of a block's length and
 * with the depth of quotes and lists, stays short.
 *
 * <p>An empty line ends a block that is too long; rows of a table beyond that length are left out, as those before it.
 */
final class ShortBlocks {

    /** In characters; some 800 words, which few paragraphs have. */
    private static final int LONGEST = 5_000;
    /** Quotes and lists so deep would exhaust the parser's stack; real ones have a few levels. */
    private static final int LONGEST_MARKERS = 200;

    private final List<String> lines = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private int length;

    private ShortBlocks() {}

    static ShortBlocks of(String markdown) {
        ShortBlocks blocks = new ShortBlocks();
        int origin = 0;
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            blocks.add(withoutDeepMarkers(line), origin++);
        }
        return blocks;
    }

    String text() {
        return String.join("\n", lines);
    }

    /** The line that a line of {@link #text} comes from, both from 0. */
    int origin(int line) {
        return origins.get(line);
    }

    private void add(String line, int origin) {
        if (line.isBlank() || length + line.length() < LONGEST) {
            put(line, origin);
        } else if (length > 0 && line.stripLeading().startsWith("|")) {
            put("", origin);
            length = LONGEST;
        } else {
            cut(line, origin);
        }
    }

    private void put(String line, int origin) {
        lines.add(line);
        origins.add(origin);
        length = line.isBlank() ? 0 : length + line.length() + 1;
    }

    /** The first character of each further piece is hidden, so that it opens no heading, list, fence or HTML. */
    private void cut(String line, int origin) {
        put("", origin);
        String rest = line;
        while (rest.length() > LONGEST) {
            int end = end(rest);
            put(rest.substring(0, end), origin);
            put("", origin);
            rest = MathShield.hideFirst(rest.substring(end).stripLeading());
        }
        put(rest, origin);
    }

    /** Behind a sentence or else a word, if one ends within the length. */
    private static int end(String line) {
        int sentence = line.lastIndexOf(". ", LONGEST - 2);
        int word = line.lastIndexOf(' ', LONGEST - 1);
        return sentence > 0 ? sentence + 2 : word > 0 ? word + 1 : LONGEST;
    }

    private static String withoutDeepMarkers(String line) {
        int end = 0;
        while (end < line.length() && " \t>*+-0123456789.)".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return end > LONGEST_MARKERS ? line.substring(end) : line;
    }
}
