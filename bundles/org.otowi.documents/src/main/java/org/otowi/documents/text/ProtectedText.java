package org.otowi.documents.text;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

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
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '$') {
                at = Math.max(at, found.protect(at, closingDollar(text, at, longest * 5)));
            } else if (c == '(' || c == '[') {
                open.push(at);
            } else if ((c == ')' || c == ']') && !open.isEmpty()) {
                int start = open.pop();
                found.protect(start, at - start < longest ? at : -1);
            }
        }
        return found;
    }

    private int protect(int from, int close) {
        if (close >= 0) {
            inside.set(from, close);
            openings.set(from);
        }
        return close;
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

    boolean covers(int at) {
        return inside.get(at);
    }

    boolean opens(int at) {
        return openings.get(at);
    }
}
