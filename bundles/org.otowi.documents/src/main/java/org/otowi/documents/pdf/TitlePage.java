package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.otowi.documents.text.AuthorNames;
import org.otowi.documents.text.SectionKinds;

/**
 * Title and authors on the first page.
 *
 * @param title the title, if one stands out
 * @param authors names in order
 * @param lines the lines of title, authors and affiliations, which are no running text
 */
record TitlePage(Optional<String> title, List<String> authors, List<PdfLine> lines) {

    private static final int LONGEST_TITLE = 8;

    TitlePage {
        authors = List.copyOf(authors);
        lines = List.copyOf(lines);
    }

    /** Finds title and authors in the blocks of the first page. */
    static TitlePage of(List<PdfLine> page, BodyStyle body, Headings headings) {
        List<PdfLine> title = title(page, body);
        if (title.isEmpty()) {
            return new TitlePage(Optional.empty(), List.of(), List.of());
        }
        int from = page.indexOf(title.get(title.size() - 1)) + 1;
        int to = from;
        while (to < page.size() && !opensText(page.get(to), body, headings)) {
            to++;
        }
        List<PdfLine> block = page.subList(from, to);
        List<PdfLine> all = new ArrayList<>(page.subList(0, to));
        String words = String.join(" ", title.stream().map(PdfLine::text).toList());
        return new TitlePage(Optional.of(words.replaceAll("[*∗†‡]+$", "").strip()), authors(block), all);
    }

    /** The lines in the largest type of the upper part of the page, if that is larger than running text. */
    private static List<PdfLine> title(List<PdfLine> page, BodyStyle body) {
        Optional<PdfLine> largest = page.stream()
                .filter(line -> line.words() >= 1 && line.text().length() > 3)
                .limit(40)
                .max(Comparator.comparing(PdfLine::size));
        Optional<PdfLine> first = largest.filter(line -> line.size() > body.size() + 1.4f)
                .or(() -> boldLineAboveAbstract(page));
        return first.map(line -> alike(page.subList(page.indexOf(line), page.size()))).orElse(List.of());
    }

    private static Optional<PdfLine> boldLineAboveAbstract(List<PdfLine> page) {
        List<PdfLine> above = page.stream().takeWhile(line -> !isAbstract(line.text())).toList();
        return above.size() == page.size() ? Optional.empty()
                : above.stream().filter(line -> line.boldShare() > 0.75 && line.words() >= 2).findFirst();
    }

    private static boolean isAbstract(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "").matches("(?:abstract|summary|contents)\\b.*");
    }

    /** The first lines of a page that look like the first of them. */
    private static List<PdfLine> alike(List<PdfLine> lines) {
        return lines.stream()
                .limit(LONGEST_TITLE)
                .takeWhile(line -> Math.abs(line.size() - lines.get(0).size()) < 0.8f
                        && Math.abs(line.boldShare() - lines.get(0).boldShare()) < 0.5)
                .toList();
    }

    /** Whether running text, or the heading above it, starts at the line. */
    private static boolean opensText(PdfLine line, BodyStyle body, Headings headings) {
        boolean prose = line.words() >= 7 && line.size() < body.size() + 1.2f && !AuthorNames.isInstitution(line.text())
                && AuthorNames.in(line.text()).size() < 2 && line.text().matches(".*\\b\\p{Ll}{2,} \\p{Ll}{2,}.*");
        return prose || isAbstract(line.text()) || headings.isHeading(line) && !isNamesOrAddress(line.text());
    }

    private static boolean isNamesOrAddress(String text) {
        boolean section = Character.isDigit(text.charAt(0)) || SectionKinds.of(text).isPresent();
        return !section && (AuthorNames.isInstitution(text) || !AuthorNames.in(text).isEmpty());
    }

    private static List<String> authors(List<PdfLine> block) {
        List<String> names = new ArrayList<>();
        Optional<PdfLine> first = Optional.empty();
        boolean addressed = false;
        for (PdfLine line : block) {
            List<String> found = AuthorNames.in(line.text());
            boolean alike = first.isEmpty() || first.get().family().equals(line.family())
                    && Math.abs(first.get().size() - line.size()) < 0.3f;
            if (AuthorNames.isInstitution(line.text()) || line.text().contains("@")) {
                addressed |= !names.isEmpty() && alike;
            } else if (!found.isEmpty() && alike && (!addressed || first.filter(line::sharesRow).isPresent())) {
                first = first.or(() -> Optional.of(line));
                names.addAll(found);
            }
        }
        return names;
    }
}
