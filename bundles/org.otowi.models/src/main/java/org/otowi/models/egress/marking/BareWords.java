package org.otowi.models.egress.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Weighs words such as {@code SECRET} that stand alone on a line: they are a banner at the top or bottom of a text
 * or page, when they
 * are repeated, in a comment near the top, or in a command that sets a page's header; not in a list of such words.
 */
final class BareWords {

    private static final Set<String> LEVELS = Set.of("classified", "confidential");
    private static final int TOP = 3;
    private static final int BOTTOM = 2;
    private static final int HEAD_OF_FILE = 30;
    private static final int APART = 8;

    private record Seen(Marking marking, String word, Line line, int order, boolean afterBreak) {}

    private final Sightings sightings;
    private final List<Seen> seen = new ArrayList<>();
    private int order;
    private boolean pageBegins = true;

    BareWords(Sightings sightings) {
        this.sightings = sightings;
    }

    /** Counts a line that is not blank, before its words are added. */
    void line() {
        pageBegins &= order == 0 || !seen.isEmpty() && last().order() == order && last().afterBreak();
        order++;
    }

    /** Looks whether a blank line is the end of a page. */
    void pageBreak(Line line) {
        if (line.isPageBreak()) {
            pageBegins = true;
            if (!seen.isEmpty() && last().order() == order) {
                sightings.add(last().marking(), last().line().number());
            }
        }
    }

    private Seen last() {
        return seen.get(seen.size() - 1);
    }

    void add(Marking marking, Line line) {
        if (!line.quoted() && !sightings.has(marking) && seen.size() < 1000) {
            seen.add(new Seen(marking, line.bare(), line, order, pageBegins));
        }
    }

    void end() {
        for (Seen one : seen) {
            if (!isListed(one) && isBanner(one)) {
                sightings.add(one.marking(), one.line().number());
            }
        }
    }

    private boolean isBanner(Seen one) {
        boolean edge = one.order() <= TOP || one.order() > order - BOTTOM || one.afterBreak() || one.line().edge();
        boolean comment = one.line().comment() && one.order() <= HEAD_OF_FILE;
        return edge || comment || seen.stream().anyMatch(other -> other.word().equals(one.word())
                && Math.abs(other.order() - one.order()) >= APART);
    }

    /** Whether another level of classification stands right before or after it; banners of other kinds may be stacked. */
    private boolean isListed(Seen one) {
        return LEVELS.contains(one.marking().name()) &&
                seen.stream().anyMatch(other -> Math.abs(other.order() - one.order()) == 1
                && LEVELS.contains(other.marking().name()) && !other.word().equals(one.word()));
    }
}
