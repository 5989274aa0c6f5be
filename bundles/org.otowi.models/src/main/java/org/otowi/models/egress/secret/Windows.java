package org.otowi.models.egress.secret;

import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiPredicate;

/**
 * The stretches of a text around the places where keywords of a pattern are: only these need to be searched, each
 * once, so that the
 * time grows with the length of the text however often the keywords are in it.
 */
final class Windows {

    private static final int BEFORE = 320;
    private final String lower;

    Windows(String text) {
        this.lower = lower(text);
    }

    /** In lower case for ASCII letters; unlike that of Java it never changes the length. */
    private static String lower(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] >= 'A' && characters[i] <= 'Z') {
                characters[i] += 'a' - 'A';
            }
        }
        return new String(characters);
    }

    /**
     * Hands on start and end of each stretch, in order, until one is answered by {@code true}.
     *
     * @param reach characters from the beginning of a keyword that belong to its stretch
     */
    void each(List<String> keywords, int reach, BiPredicate<Integer, Integer> found) {
        PriorityQueue<int[]> next = new PriorityQueue<>((a, b) -> Integer.compare(a[0], b[0]));
        for (int i = 0; i < keywords.size(); i++) {
            add(next, keywords.get(i), i, 0);
        }
        int start = -1;
        int end = -1;
        while (!next.isEmpty()) {
            int[] place = next.poll();
            if (start >= 0 && place[0] - BEFORE > end) {
                if (found.test(start, end)) {
                    return;
                }
                start = -1;
            }
            start = start < 0 ? Math.max(end, Math.max(0, place[0] - BEFORE)) : start;
            end = Math.min(lower.length(), place[0] + reach);
            add(next, keywords.get(place[1]), place[1], place[0] + 1);
        }
        if (start >= 0) {
            found.test(start, end);
        }
    }

    private void add(PriorityQueue<int[]> next, String keyword, int index, int from) {
        int at = lower.indexOf(keyword, from);
        if (at >= 0) {
            next.add(new int[] {at, index});
        }
    }
}
