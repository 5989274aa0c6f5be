package org.otowi.provenance.attribution;

import org.otowi.provenance.LinePrints;

/**
 * Lines of one source that follow each other, with one origin.
 *
 * @param source as what they were written
 * @param offset the first of them in the source, from 0
 * @param count how many they are
 * @param origin who wrote them
 */
record Run(Source source, int offset, int count, LineOrigin origin) {

    /** A part of the run. */
    Run slice(int from, int length) {
        return from == 0 && length == count ? this : new Run(source, offset + from, length, origin);
    }

    /** The same lines, by somebody else. */
    Run by(LineOrigin other) {
        return new Run(source, offset, count, other);
    }

    /** The print of a line of the run, from 0. */
    long print(int line) {
        return source.print(offset + line);
    }

    /** The print of the run as one line. */
    long slotPrint() {
        return isUnbounded() ? LinePrints.NONE : print(0);
    }

    boolean isUnbounded() {
        return count > Source.UNBOUNDED / 2;
    }

    /** Whether some of the lines are the same, not only equal. */
    boolean overlaps(Run other) {
        return source == other.source && offset < other.offset + other.count && other.offset < offset + count;
    }

    boolean isContinuedBy(Run next) {
        return source == next.source && offset + count == next.offset && origin.equals(next.origin);
    }

    Run with(Run next) {
        return new Run(source, offset, count + next.count, origin);
    }
}
