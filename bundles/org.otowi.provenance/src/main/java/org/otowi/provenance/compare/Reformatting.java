package org.otowi.provenance.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.compare.Hunks.Block;

/**
 * Follows a formatter's work as finely as it can be proved: lines that became one line each, few lines whose text was
 * laid out anew over as few others, and the rest, which is changed in more than white space.
 */
final class Reformatting {

    private final List<String> before;
    private final List<String> after;
    private final List<String> oldBare;
    private final List<String> newBare;
    private final List<Block> blocks = new ArrayList<>();

    private Reformatting(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.oldBare = before.stream().map(Hunks::bare).toList();
        this.newBare = after.stream().map(Hunks::bare).toList();
    }

    static List<Block> blocks(List<String> before, List<String> after) {
        Reformatting reformatting = new Reformatting(before, after);
        if (String.join("", reformatting.oldBare).equals(String.join("", reformatting.newBare))) {
            reformatting.align();
        } else {
            reformatting.compare();
        }
        return reformatting.blocks;
    }

    /** Where only white space differs, what stands behind as many characters is the same, however often it comes again. */
    private void align() {
        LineRanges rest = new LineRanges(0, before.size(), 0, after.size());
        LineRanges row = rest;
        while (!rest.isEmpty()) {
            if (beginsAlike(rest)) {
                rest = new LineRanges(rest.oldFrom() + 1, rest.oldTo(), rest.newFrom() + 1, rest.newTo());
            } else {
                respaced(row.oldFrom(), rest.oldFrom(), row.newFrom());
                LineRanges group = nextGroup(rest).orElseThrow();
                add(group, true);
                rest = new LineRanges(group.oldTo(), rest.oldTo(), group.newTo(), rest.newTo());
                row = rest;
            }
        }
        respaced(row.oldFrom(), before.size(), row.newFrom());
    }

    private boolean beginsAlike(LineRanges ranges) {
        return ranges.oldCount() > 0 && ranges.newCount() > 0
                && oldBare.get(ranges.oldFrom()).equals(newBare.get(ranges.newFrom()));
    }

    private void compare() {
        int old = 0;
        int now = 0;
        for (LineRanges differing : LineDiff.between(oldBare, newBare)) {
            respaced(old, differing.oldFrom(), now);
            laidOut(differing);
            old = differing.oldTo();
            now = differing.newTo();
        }
        respaced(old, before.size(), now);
    }

    /** Lines that are equal but for white space, one to one; those that are wholly equal are passed over. */
    private void respaced(int from, int to, int newFrom) {
        int shift = newFrom - from;
        int at = from;
        while (at < to) {
            int start = at;
            while (at < to && !before.get(at).equals(after.get(at + shift))) {
                at++;
            }
            if (at > start) {
                add(new LineRanges(start, at, start + shift, at + shift), false);
            }
            at++;
        }
    }

    /** Takes off, as long as there are any, the fewest lines whose text without white space is that of as few others. */
    private void laidOut(LineRanges differing) {
        int old = differing.oldFrom();
        int now = differing.newFrom();
        Optional<LineRanges> next = nextGroup(differing);
        while (next.isPresent()) {
            LineRanges group = next.get();
            add(group, true);
            old = group.oldTo();
            now = group.newTo();
            next = nextGroup(new LineRanges(old, differing.oldTo(), now, differing.newTo()));
        }
        LineRanges rest = new LineRanges(old, differing.oldTo(), now, differing.newTo());
        if (!rest.isEmpty()) {
            add(rest, true);
        }
    }

    private Optional<LineRanges> nextGroup(LineRanges within) {
        if (within.oldCount() > 0 && oldBare.get(within.oldFrom()).isEmpty()) {
            return group(within, within.oldFrom() + 1, within.newFrom());
        }
        if (within.newCount() > 0 && newBare.get(within.newFrom()).isEmpty()) {
            return group(within, within.oldFrom(), within.newFrom() + 1);
        }
        StringBuilder old = new StringBuilder();
        StringBuilder now = new StringBuilder();
        int oldAt = within.oldFrom();
        int newAt = within.newFrom();
        while (old.length() != now.length() || old.length() == 0) {
            boolean oldIsShorter = old.length() <= now.length();
            if (oldIsShorter ? oldAt == within.oldTo() : newAt == within.newTo()) {
                return Optional.empty();
            }
            if (oldIsShorter) {
                old.append(oldBare.get(oldAt++));
            } else {
                now.append(newBare.get(newAt++));
            }
        }
        return old.compareTo(now) == 0 ? group(within, oldAt, newAt) : Optional.empty();
    }

    private static Optional<LineRanges> group(LineRanges within, int oldTo, int newTo) {
        return Optional.of(new LineRanges(within.oldFrom(), oldTo, within.newFrom(), newTo));
    }

    private void add(LineRanges ranges, boolean reflow) {
        blocks.add(new Block(ranges, Optional.of(reflow)));
    }
}
