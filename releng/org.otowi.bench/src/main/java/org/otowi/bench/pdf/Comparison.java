package org.otowi.bench.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otowi.bench.pdf.Article.Display;
import org.otowi.bench.pdf.Article.Heading;
import org.otowi.bench.pdf.Article.Paragraph;
import org.otowi.bench.pdf.Article.Reference;

/** Compares a reading with the source and keeps what differs, for people to read. */
final class Comparison {

    private static final Pattern CAPTION_LABEL =
            Pattern.compile("(?i)^(?:fig(?:ure|\\.)?|table|tab\\.)\\s*(?:\\d+|[IVX]+)\\s*[.:—]*\\s*");

    private record Place(int from, int to) {}

    private final Article article;
    private final Reading reading;
    private final String letters;
    private final List<Integer> breaks = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    Comparison(Article article, Reading reading) {
        this.article = article;
        this.reading = reading;
        StringBuilder all = new StringBuilder();
        for (String paragraph : reading.paragraphs()) {
            breaks.add(all.length());
            all.append(SourceText.lettersOf(paragraph));
        }
        this.letters = all.toString();
    }

    List<String> differences() {
        return differences;
    }

    Score score() {
        List<String> sentences = article.paragraphs().stream().flatMap(one -> one.sentences().stream()).toList();
        Set<String> read = new HashSet<>(reading.sentences().stream().map(SourceText::charactersOf).toList());
        int whole = 0;
        int inRow = 0;
        for (String sentence : sentences) {
            boolean found = read.stream().anyMatch(SourceText.exact(sentence).asMatchPredicate());
            whole += found ? 1 : 0;
            inRow += place(sentence).isPresent() ? 1 : 0;
            note(!found, "sentence", sentence);
        }
        int[] paragraphs = paragraphBreaks();
        Found headings = found("heading", article.headings(), Heading::text, reading.headings());
        List<String> unlabelled =
                reading.captions().stream().map(text -> CAPTION_LABEL.matcher(text).replaceFirst("")).toList();
        Found captions = found("caption", article.displays(), Display::caption, unlabelled);
        Found references = found("reference", article.references(), Reference::text, reading.references());
        return new Score(sentences.size(), whole, inRow, extra(sentences), article.paragraphs().size(), paragraphs[0],
                paragraphs[1], headings.all(), headings.right(), invented(), captions.all(), captions.right(),
                references.all(), references.right());
    }

    private record Found(int all, int right) {}

    private <T> Found found(String what, List<T> wanted, Function<T, String> text, List<String> read) {
        List<String> plain = read.stream().map(SourceText::unnumbered).toList();
        int right = 0;
        for (T one : wanted) {
            String pattern = text.apply(one);
            boolean found = plain.stream().anyMatch(Pattern.compile(SourceText.letters(pattern).pattern(),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).asMatchPredicate());
            right += found ? 1 : 0;
            note(!found, what, pattern);
        }
        return new Found(wanted.size(), right);
    }

    private int invented() {
        List<String> known = article.headings().stream().map(one -> SourceText.unnumbered(one.text())).toList();
        List<String> invented = !reading.sorted() ? List.of() : reading.headings().stream()
                .filter(one -> !known.contains(SourceText.unnumbered(one)))
                .filter(one -> !SourceText.unnumbered(one).equals("abstract"))
                .toList();
        invented.forEach(one -> note(true, "invented heading", one));
        return invented.size();
    }

    /** What is read as a sentence and stands in no sentence of the source, nor holds one. */
    private int extra(List<String> sentences) {
        if (!reading.sorted()) {
            return 0;
        }
        List<Pattern> patterns = sentences.stream().map(SourceText::letters).toList();
        String source = SourceText.lettersOf(String.join(" ", sentences));
        List<String> extra = reading.sentences().stream().filter(one -> {
            String plain = SourceText.lettersOf(one);
            return !source.contains(plain) && patterns.stream().noneMatch(pattern -> pattern.matcher(plain).find());
        }).toList();
        extra.forEach(one -> note(true, "not in the source", one));
        return extra.size();
    }

    private Optional<Place> place(String sentence) {
        Matcher matcher = SourceText.letters(sentence).matcher(letters);
        return matcher.find() ? Optional.of(new Place(matcher.start(), matcher.end())) : Optional.empty();
    }

    /** Spurious and missed ones. */
    private int[] paragraphBreaks() {
        int spurious = 0;
        int missed = 0;
        Optional<Place> last = Optional.empty();
        for (Paragraph paragraph : article.paragraphs()) {
            boolean first = true;
            for (String sentence : paragraph.sentences()) {
                Optional<Place> place = place(sentence);
                boolean inside = place.filter(one -> broken(one.from() + 1, one.to())).isPresent();
                boolean before = place.isPresent() && last.isPresent() && broken(last.get().to(), place.get().from() + 1);
                boolean known = place.isPresent() && last.filter(one -> one.to() <= place.get().from()).isPresent();
                spurious += inside ? 1 : 0;
                spurious += known && !first && before ? 1 : 0;
                missed += known && first && !before ? 1 : 0;
                note(inside || known && !first && before, "spurious break in or before", sentence);
                note(known && first && !before, "missed break before", sentence);
                last = place;
                first = false;
            }
        }
        return new int[] {spurious, missed};
    }

    private boolean broken(int from, int to) {
        return breaks.stream().anyMatch(at -> at >= from && at < to);
    }

    private void note(boolean differs, String what, String text) {
        if (differs) {
            differences.add(what + ": " + text + Stream.of(text).filter(one -> what.equals("sentence")).map(this::nearest)
                    .collect(Collectors.joining()));
        }
    }

    /** What was read where the sentence should be: what shares most of its words. */
    private String nearest(String sentence) {
        Set<String> words = new HashSet<>(List.of(sentence.split("\\W+")));
        return reading.sentences().stream().max(Comparator.comparingLong(
                one -> Stream.of(one.split("\\W+")).distinct().filter(words::contains).count()))
                .map(one -> "\n    read: " + one).orElse("");
    }
}
