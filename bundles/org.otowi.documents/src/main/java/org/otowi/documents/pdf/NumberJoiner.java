package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the number of a heading or item to the words behind it, which a wide gap parts. */
final class NumberJoiner {

    private static final float WIDEST_GAP = 4;
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5}|[A-Z](?:\\.\\d+)*)\\.?|Appendix [A-Z0-9]");

    private NumberJoiner() {}

    static List<PdfLine> join(List<PdfLine> lines) {
        List<PdfLine> joined = new ArrayList<>();
        for (PdfLine line : lines) {
            int last = joined.size() - 1;
            if (last >= 0 && isNumberOf(joined.get(last), line)) {
                joined.set(last, joined.get(last).with(line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean isNumberOf(PdfLine number, PdfLine line) {
        float gap = line.x() - number.right();
        return NUMBER.matcher(number.text()).matches() && number.sharesRow(line) && gap > 0
                && gap < WIDEST_GAP * line.size() && Math.abs(number.size() - line.size()) < 2.5f && line.words() > 0;
    }
}
