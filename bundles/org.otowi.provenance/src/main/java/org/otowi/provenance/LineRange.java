package org.otowi.provenance;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that follow each other.
 *
 * @param first the first of them, from 1
 * @param count how many they are, from 1
 */
public record LineRange(int first, int count) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

    public LineRange {
        if (!isRange(first, count)) {
            throw new IllegalArgumentException(first + ", " + count);
        }
    }

    /** The range, if such lines can be. */
    public static Optional<LineRange> of(long first, long count) {
        return isRange(first, count) ? Optional.of(new LineRange((int) first, (int) count)) : Optional.empty();
    }

    private static boolean isRange(long first, long count) {
        return first > 0 && count > 0 && first <= Integer.MAX_VALUE && count <= Integer.MAX_VALUE - first;
    }

    /** Reads {@code 12-20}, both ends included, or {@code 12}; empty if the text is neither or runs backwards. */
    public static Optional<LineRange> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long first = Long.parseLong(matcher.group(1));
        long last = matcher.group(2) == null ? first : Long.parseLong(matcher.group(2));
        return of(first, last - first + 1);
    }

    /** The last of the lines. */
    public int last() {
        return first + count - 1;
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return count == 1 ? Integer.toString(first) : first + "-" + last();
    }
}
