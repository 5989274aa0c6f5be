package org.otowi.documents.text;

import java.util.BitSet;

/** The parts of a text in which no sentence ends: maths between dollars and what stands in brackets. */
final class ProtectedText {

    private final BitSet inside;
    private final BitSet openings;

    private ProtectedText(BitSet inside, BitSet openings) {
        this.inside = inside;
        this.openings = openings;
    }

    /** Finds the protected parts; a bracket that stays open for more than {@code longest} characters protects nothing. */
    static ProtectedText of(String text, int longest) {
        ProtectedText found = new ProtectedText(new BitSet(), new BitSet());
        int at = 0;
        while (at < text.length()) {
            at = found.protectFrom(text, at, longest);
        }
        return found;
    }

    private int protectFrom(String text, int at, int longest) {
        char c = text.charAt(at);
        if (c == '\\') {
            return at + 2;
        }
        int close = c == '$' ? closingDollar(text, at, longest * 5)
                : c == '(' || c == '[' ? closingBracket(text, at, longest) : -1;
        if (close < 0) {
            return at + 1;
        }
        inside.set(at, close);
        openings.set(at);
        return close + 1;
    }

    private static int closingDollar(String text, int open, int longest) {
        int from = text.startsWith("$$", open) ? open + 2 : open + 1;
        for (int at = from; at < text.length() && at - open < longest; at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == '$') {
                return text.startsWith("$$", open) ? at + 1 : at;
            }
        }
        return -1;
    }

    private static int closingBracket(String text, int open, int longest) {
        int depth = 0;
        for (int at = open; at < text.length() && at - open < longest; at++) {
            char c = text.charAt(at);
            if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && --depth == 0) {
                return at;
            }
        }
        return -1;
    }

    boolean covers(int at) {
        return inside.get(at);
    }

    boolean opens(int at) {
        return openings.get(at);
    }
}
