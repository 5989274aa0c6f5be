package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Writes out all that a PDF shows: also running heads, feet and watermarks, which are no part of its text and may yet say who
 * may read it. Pages are parted by form feeds, paragraphs by blank lines.
 */
final class PrintedText {

    private static final float PARAGRAPH_GAP = 1.6f;
    private final StringBuilder text = new StringBuilder();

    private PrintedText() {}

    /**
     * Writes all pages.
     *
     * @param pages the lines of each, with its furniture
     * @param asides what else is on each page
     */
    static String of(List<List<PdfLine>> pages, List<String> asides, PDDocumentInformation about) {
        PrintedText printed = new PrintedText();
        for (int i = 0; i < pages.size(); i++) {
            ordered(pages.get(i)).forEach(printed::paragraph);
            printed.text.append("\n").append(i < asides.size() ? asides.get(i) : "").append("\f\n");
        }
        printed.text.append(Stream.of(about.getTitle(), about.getSubject(), about.getKeywords()).filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
        return printed.text.toString();
    }

    /** The highest lines, what is between them and the lowest ones in the order of its columns, and the lowest lines. */
    private static List<List<PdfLine>> ordered(List<PdfLine> page) {
        List<PdfLine> edges = Furniture.edges(page);
        List<PdfLine> between = page.stream().filter(line -> !edges.contains(line)).toList();
        float middle = (float) page.stream().mapToDouble(PdfLine::baseline).average().orElse(0);
        List<PdfLine> rows = edges.stream().sorted(Comparator.comparing(PdfLine::baseline)).toList();
        return List.of(rows.stream().filter(line -> line.baseline() <= middle).toList(),
                between.isEmpty() ? between : ColumnOrder.of(between),
                rows.stream().filter(line -> line.baseline() > middle).toList());
    }

    private void paragraph(List<PdfLine> lines) {
        List<PdfLine> done = new ArrayList<>();
        for (PdfLine line : lines) {
            float step = done.isEmpty() ? 0 : line.baseline() - done.get(done.size() - 1).baseline();
            boolean goesOn = step >= -0.5f * line.size() && step <= PARAGRAPH_GAP * line.size();
            text.append(goesOn ? "" : "\n").append(line.text()).append('\n');
            done.add(line);
        }
    }
}
