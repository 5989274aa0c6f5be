package org.otowi.provenance.ui.internal.ruler;

import java.util.OptionalInt;

/**
 * The stretch of a text in which something was typed since a moment, by its lines from 0: lines before it are where they
 * were, lines behind it have moved. One stretch covers several changes, so that a keystroke costs a few additions and no
 * memory, however long the person types.
 */
final class TypedLines {

    private boolean any;
    private int first;
    private int before;
    private int now;

    /** Nothing was typed since now. */
    void clear() {
        any = false;
    }

    /** Takes over what another one says. */
    void set(TypedLines other) {
        any = other.any;
        first = other.first;
        before = other.before;
        now = other.now;
    }

    /**
     * Some lines were replaced.
     *
     * @param start the first of them
     * @param removed how many they were
     * @param added how many stand in their place
     */
    void replace(int start, int removed, int added) {
        int begin = any ? Math.min(first, start) : start;
        int end = any ? Math.max(first + now, start + removed) : start + removed;
        int shift = any ? now - before : 0;
        any = true;
        first = begin;
        before = end - shift - begin;
        now = end - begin + added - removed;
    }

    /** Where a line stood at that moment; empty if it was typed since. */
    OptionalInt originOf(int line) {
        if (!any || line < first) {
            return OptionalInt.of(line);
        }
        return line < first + now ? OptionalInt.empty() : OptionalInt.of(line - now + before);
    }
}
