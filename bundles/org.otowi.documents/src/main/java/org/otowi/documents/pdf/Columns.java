package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of text of one page, found from where its lines start. */
final class Columns {

    /**
     * A column.
     *
     * @param left where its lines start, in points
     * @param right where its full lines end
     */
    record Column(float left, float right) {

        /** How far behind the column's left edge the line starts; indented lines of maths or lists start further in. */
        float indent(PdfLine line) {
            return line.x() - left;
        }

        /** Whether the line reaches the right edge, give or take a word. */
        boolean isFilledBy(PdfLine line) {
            return isFilledBy(line, 2.5f);
        }

        /** Whether the line is less than half as wide as the column. */
        boolean isNarrow(PdfLine line) {
            return line.width() < (right - left) * 0.5f;
        }

        /** Whether the line ends within some widths of its type from the right edge. */
        boolean isFilledBy(PdfLine line, float widths) {
            return line.right() > right - widths * line.size();
        }
    }

    private static final float NARROWEST = 90;
    private static final int FEWEST_LINES = 3;

    private final List<Column> columns;

    private Columns(List<Column> columns) {
        this.columns = columns;
    }

    /** Finds the columns in the lines of a page. */
    static Columns of(List<PdfLine> lines) {
        Map<Integer, Integer> starts = new HashMap<>();
        for (PdfLine line : lines) {
            if (line.words() >= 3) {
                starts.merge(Math.round(line.x()), 1, Integer::sum);
            }
        }
        List<Integer> lefts = new ArrayList<>();
        starts.entrySet().stream()
                .filter(start -> start.getValue() >= FEWEST_LINES)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(left -> lefts.stream().allMatch(other -> Math.abs(other - left) >= NARROWEST))
                .forEach(lefts::add);
        return new Columns(lefts.stream().map(left -> column(left, lines)).toList());
    }

    private static Column column(int left, List<PdfLine> lines) {
        List<Float> rights = lines.stream()
                .filter(line -> Math.abs(line.x() - left) < 2 && line.words() >= 3)
                .map(PdfLine::right)
                .sorted()
                .toList();
        return new Column(left, rights.get((int) (rights.size() * 0.8)));
    }

    /** The column that the line stands in: the rightmost that starts left of it, else a near one, else one of its own. */
    Column of(PdfLine line) {
        return columns.stream()
                .filter(column -> column.left() <= line.x() + 3)
                .max(Comparator.comparing(Column::left))
                .or(() -> columns.stream().filter(column -> column.left() - line.x() < NARROWEST).findFirst())
                .orElse(new Column(line.x(), line.right()));
    }
}
