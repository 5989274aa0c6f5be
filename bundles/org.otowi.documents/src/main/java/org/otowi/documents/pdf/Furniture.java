package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what belongs to the page and not to the text: running heads, footers, page numbers and line numbers. */
final class Furniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page\\s*)?(?:[-–—]\\s*)?(?:[a-z]{0,2}-?\\d{1,5}|[ivxl]{1,6})(?:\\s*[-–—])?(?:\\s*(?:of|/)\\s*\\d+)?");
    private static final int EDGE_LINES = 3;
    private static final int FEWEST_LINE_NUMBERS = 5;
    private static final float SAME_PLACE = 4;

    private final Set<PdfLine> found = new HashSet<>();
    private final List<List<PdfLine>> pages;

    private Furniture(List<List<PdfLine>> pages) {
        this.pages = pages;
    }

    /** The lines of each page without its furniture. */
    static List<List<PdfLine>> removed(List<List<PdfLine>> pages) {
        Furniture furniture = new Furniture(pages);
        furniture.findLineNumbers();
        furniture.findRepeated();
        furniture.findPageNumbers();
        return pages.stream()
                .map(page -> page.stream().filter(line -> !furniture.found.contains(line)).toList())
                .toList();
    }

    /** Five or more numbers under each other that grow down the page beside the text. */
    private void findLineNumbers() {
        for (List<PdfLine> page : pages) {
            Map<Integer, List<PdfLine>> stacks = new HashMap<>();
            page.stream()
                    .filter(line -> line.text().matches("\\d{1,5}"))
                    .sorted(Comparator.comparing(PdfLine::baseline))
                    .forEach(line -> stacks.computeIfAbsent(Math.round(line.right() / 4), x -> new ArrayList<>()).add(line));
            stacks.values().stream().filter(Furniture::counts).forEach(found::addAll);
        }
    }

    private static boolean counts(List<PdfLine> stack) {
        int growing = 0;
        for (int i = 1; i < stack.size(); i++) {
            int step = Integer.parseInt(stack.get(i).text()) - Integer.parseInt(stack.get(i - 1).text());
            growing += step >= 1 && step <= 5 ? 1 : 0;
        }
        return stack.size() >= FEWEST_LINE_NUMBERS && growing >= (stack.size() - 1) * 0.9;
    }

    /** The same words, numbers aside, in the same place at the edge of several pages. */
    private void findRepeated() {
        Map<String, List<PdfLine>> alike = new HashMap<>();
        for (List<PdfLine> page : pages) {
            for (PdfLine line : edges(page)) {
                String words = line.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
                alike.computeIfAbsent(words, key -> new ArrayList<>()).add(line);
            }
        }
        for (List<PdfLine> lines : alike.values()) {
            lines.stream().filter(line -> twins(line, lines) >= (pages.size() > 3 ? 3 : 2)).forEach(found::add);
        }
    }

    private static long twins(PdfLine line, List<PdfLine> lines) {
        return lines.stream()
                .filter(other -> Math.abs(other.baseline() - line.baseline()) < SAME_PLACE)
                .map(PdfLine::page)
                .distinct()
                .count();
    }

    /** A page number stands alone in the first or last row of its page. */
    private void findPageNumbers() {
        for (List<PdfLine> page : pages) {
            List<PdfLine> edges = edges(page);
            for (PdfLine line : edges) {
                List<PdfLine> others = edges.stream().filter(other -> other != line && !found.contains(other)).toList();
                boolean first = others.stream().allMatch(other -> isBelow(other, line));
                boolean last = others.stream().allMatch(other -> isBelow(line, other));
                if ((first || last) && PAGE_NUMBER.matcher(line.text()).matches()) {
                    found.add(line);
                }
            }
        }
    }

    private static boolean isBelow(PdfLine lower, PdfLine upper) {
        return lower.baseline() > upper.baseline() && !lower.sharesRow(upper);
    }

    /** The highest and lowest lines of a page. */
    static List<PdfLine> edges(List<PdfLine> page) {
        List<PdfLine> sorted = page.stream().sorted(Comparator.comparing(PdfLine::baseline)).toList();
        List<PdfLine> edges = new ArrayList<>(sorted.subList(0, Math.min(EDGE_LINES, sorted.size())));
        edges.addAll(sorted.subList(Math.max(edges.size(), sorted.size() - EDGE_LINES), sorted.size()));
        return edges;
    }
}
