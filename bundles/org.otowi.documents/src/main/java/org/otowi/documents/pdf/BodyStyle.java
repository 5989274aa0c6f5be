package org.otowi.documents.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the running text of a document looks.
 *
 * @param size size of its type in points
 * @param family the font that most of it is set in
 * @param leading usual distance of its baselines in points
 */
record BodyStyle(float size, String family, float leading) {

    private static final float FALLBACK_LEADING = 1.2f;

    /** The style that most characters of the lines have. */
    static BodyStyle of(List<PdfLine> lines) {
        Map<Integer, Integer> sizes = new HashMap<>();
        lines.forEach(line -> sizes.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
        float size = mostUsed(sizes) / 2f;
        Map<Integer, Integer> leadings = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (lines.get(i).page() == lines.get(i - 1).page() && step > size * 0.8f && step < size * 2.6f
                    && Math.abs(lines.get(i).size() - size) < 0.6f) {
                leadings.merge(Math.round(step * 2), 1, Integer::sum);
            }
        }
        Map<String, Integer> families = new HashMap<>();
        lines.forEach(line -> families.merge(line.family(), line.text().length(), Integer::sum));
        return new BodyStyle(size, mostUsed(families), leadings.isEmpty() ? size * FALLBACK_LEADING : mostUsed(leadings) / 2f);
    }

    private static <K> K mostUsed(Map<K, Integer> counts) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    /** Whether the line is set in the size of running text. */
    boolean fits(PdfLine line) {
        return Math.abs(line.size() - size) < 0.6f;
    }

    /** Whether the line is set smaller than running text. */
    boolean isSmall(PdfLine line) {
        return line.size() < size - 0.6f;
    }
}
