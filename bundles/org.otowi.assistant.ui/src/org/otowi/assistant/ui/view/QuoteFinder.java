package org.otowi.assistant.ui.view;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.otowi.documents.SourceAnchor;

/**
 * Finds where the words of an anchor stand in a text that may have been edited since the anchor was made, going outward from
 * its line. Code is found by the beginning of a line; prose, which the reader frees of its markup, by most of its words.
 */
public final class QuoteFinder {

    private static final Pattern DELIMITER = Pattern.compile("\r\n|\r|\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    /** How many lines before and after the anchor's are searched. */
    private static final int REACH = 2_000;

    /** Of how many lines at most the words of a passage are looked for. */
    private static final int LONGEST = 8;

    /** The share of a quote's words that must stand there: markup takes or changes some of them. */
    private static final double ENOUGH = 0.7;

    private final List<String> lines;

    public QuoteFinder(String text) {
        lines = List.of(DELIMITER.split(text, -1));
    }

    /** The line, from 1, at which the quote of the anchor begins now; empty if it is not near its line any more. */
    public OptionalInt find(SourceAnchor anchor) {
        int recorded = anchor.line().orElse(1);
        String quote = anchor.quote().strip();
        OptionalInt exact = outward(recorded).filter(line -> lines.get(line - 1).strip().startsWith(quote)).findFirst();
        return exact.isPresent() ? exact
                : mostWords(words(quote), recorded, Math.min(LONGEST, anchor.endLine().orElse(recorded) - recorded + 1));
    }

    private OptionalInt mostWords(Set<String> words, int recorded, int height) {
        Comparator<Integer> more = Comparator.comparingLong(line -> common(words, line, height));
        return outward(recorded).filter(line -> common(words, line, 1) > 0).boxed()
                .reduce((best, next) -> more.compare(next, best) > 0 ? next : best)
                .filter(best -> common(words, best, height) >= ENOUGH * words.size())
                .map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private long common(Set<String> words, int line, int height) {
        Set<String> there = words(String.join(" ", lines.subList(line - 1, Math.min(line - 1 + height, lines.size()))));
        return words.stream().filter(there::contains).count();
    }

    /** The lines of the text from the nearest to the farthest. */
    private IntStream outward(int from) {
        return IntStream.rangeClosed(0, REACH)
                .flatMap(distance -> IntStream.of(from - distance, from + distance).distinct())
                .filter(line -> line >= 1 && line <= lines.size());
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
