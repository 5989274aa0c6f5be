package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the glyphs of a page together to lines in the order of the content stream; a wide gap parts a line in two. */
final class LineBuilder {

    private static final float COLUMN_GAP = 2.2f;
    /** No printed line is longer; what pretends to be one is cut. */
    private static final int MOST_GLYPHS = 2000;
    private static final float NUMBER_GAP = 0.5f;
    private static final Pattern NUMBER = Pattern.compile("[0-9IVXA-Z]+(?:\\.[0-9]+)*\\.?");

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Glyph> open = new ArrayList<>();
    private final int page;
    private float largest;
    private float baseline;

    private LineBuilder(int page) {
        this.page = page;
    }

    /** The lines of a page. */
    static List<PdfLine> lines(PageGlyphs page) {
        LineBuilder builder = new LineBuilder(page.number());
        for (Glyph glyph : page.glyphs()) {
            builder.add(glyph);
        }
        builder.close();
        return builder.lines;
    }

    private void add(Glyph glyph) {
        if (!open.isEmpty() && (open.size() == MOST_GLYPHS || !continues(glyph))) {
            close();
        }
        if (!open.isEmpty() || !glyph.isSpace()) {
            open.add(glyph);
            settle(glyph);
        }
    }

    /** The first glyph of the largest type so far sets the baseline; indices stand above and below it. */
    private void settle(Glyph glyph) {
        if (glyph.size() > largest + 0.2f && !glyph.face().maths() || open.size() == 1) {
            baseline = glyph.baseline();
        }
        largest = Math.max(largest, glyph.size());
    }

    private boolean continues(Glyph glyph) {
        float size = Math.max(largest, glyph.size());
        boolean sameRow = Math.abs(glyph.baseline() - baseline) < 0.65f * size;
        float gap = glyph.x() - lastVisible().right();
        boolean number = gap > NUMBER_GAP * size && NUMBER.matcher(shownText()).matches();
        return sameRow && gap > -1.2f * size && gap < COLUMN_GAP * size && (!number || glyph.isSpace());
    }

    private Glyph lastVisible() {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (!open.get(i).isSpace()) {
                return open.get(i);
            }
        }
        return open.get(0);
    }

    /** What is open so far, as far as it may be the number of a section or line. */
    private String shownText() {
        if (open.size() > 10) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        open.forEach(glyph -> text.append(glyph.text().strip()));
        return text.toString();
    }

    private void close() {
        while (!open.isEmpty() && open.get(open.size() - 1).isSpace()) {
            open.remove(open.size() - 1);
        }
        if (!open.isEmpty()) {
            PdfLine line = PdfLine.of(page, open);
            if (!line.text().isEmpty()) {
                lines.add(line);
            }
        }
        open.clear();
        largest = 0;
    }
}
