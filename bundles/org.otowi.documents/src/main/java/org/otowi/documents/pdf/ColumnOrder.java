package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a page in reading order where a program drew two columns row by row; TeX and most others draw one
 * column after the other and are left alone.
 */
final class ColumnOrder {

    private static final float WIDE = 0.3f;
    private static final float SLACK = 2;

    private final List<PdfLine> ordered = new ArrayList<>();
    private final List<PdfLine> left = new ArrayList<>();
    private final List<PdfLine> right = new ArrayList<>();

    private ColumnOrder() {}

    /** The lines of a page in reading order. */
    static List<PdfLine> of(List<PdfLine> page) {
        List<Float> gutters = gutters(page);
        if (gutters.size() * 2 < page.size() * 0.6) {
            return page;
        }
        ColumnOrder order = new ColumnOrder();
        float gutter = gutters.stream().sorted().toList().get(gutters.size() / 2) - SLACK;
        page.forEach(line -> order.add(line, gutter));
        order.flush();
        return order.ordered;
    }

    /** Where the second line starts in each row of just two wide ones that follow each other. */
    private static List<Float> gutters(List<PdfLine> page) {
        float from = (float) page.stream().mapToDouble(PdfLine::x).min().orElse(0);
        float to = (float) page.stream().mapToDouble(PdfLine::right).max().orElse(0);
        float wide = (to - from) * WIDE;
        List<Float> starts = new ArrayList<>();
        for (int i = 1; i < page.size(); i++) {
            PdfLine first = page.get(i - 1);
            PdfLine second = page.get(i);
            boolean third = i + 1 < page.size() && page.get(i + 1).sharesRow(second);
            boolean pair = first.sharesRow(second) && second.x() > first.right() && !third;
            if (pair && Math.min(first.width(), second.width()) > wide) {
                starts.add(second.x());
            }
        }
        return starts;
    }

    /** A line that crosses the gutter parts what is above it from what is below. */
    private void add(PdfLine line, float gutter) {
        if (line.x() >= gutter) {
            right.add(line);
        } else if (line.right() <= gutter) {
            left.add(line);
        } else {
            flush();
            ordered.add(line);
        }
    }

    private void flush() {
        ordered.addAll(left);
        ordered.addAll(right);
        left.clear();
        right.clear();
    }
}
