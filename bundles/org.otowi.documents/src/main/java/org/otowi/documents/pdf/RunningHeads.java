package org.otowi.documents.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out heads and feet that repeat the paper's title or authors, which short papers print only once or twice. */
final class RunningHeads {

    private static final int SHORTEST = 8;
    private static final Pattern OTHER_PART = Pattern.compile("and|(?:\\p{Lu}[.-]*)+|\\p{Lu}\\p{L}+");

    private final String title;
    private final Set<String> surnames = new HashSet<>();

    RunningHeads(TitlePage front) {
        this.title = front.title().map(RunningHeads::letters).orElse("");
        front.authors().forEach(name -> surnames.add(name.substring(name.lastIndexOf(' ') + 1)));
    }

    /** The lines of a page behind the first one without such heads, nor what shares their row. */
    List<PdfLine> removedFrom(List<PdfLine> page) {
        List<PdfLine> heads = Furniture.edges(page).stream().filter(this::repeats).toList();
        return page.stream().filter(line -> heads.stream().noneMatch(line::sharesRow)).toList();
    }

    private boolean repeats(PdfLine line) {
        String words = line.text().replaceAll("^\\d+\\s+|\\s+\\d+$", "").replaceAll("\\bet al\\.?", "");
        String head = letters(words);
        return head.length() >= SHORTEST && title.contains(head) || isNamesOnly(words);
    }

    private boolean isNamesOnly(String words) {
        List<String> parts = List.of(words.split("[,&\\s]+"));
        return parts.stream().anyMatch(surnames::contains)
                && parts.stream().allMatch(part -> surnames.contains(part) || OTHER_PART.matcher(part).matches());
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
