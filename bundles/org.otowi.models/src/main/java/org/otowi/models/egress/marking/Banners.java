package org.otowi.models.egress.marking;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds banners that stand alone on a line, portion markings and labels. */
final class Banners {

    private static final String NUMBERING = "(?:[\\dA-Za-z]{1,4}(?:\\.\\d{1,3}){0,4}[.)] |[-•] ?|[A-Z][A-Za-z-]{1,14}: {0,4})?";
    private static final Pattern PORTION = Pattern.compile("^" + NUMBERING + "[\\[(]([A-Z][A-Za-z/, +-]{1,60})[\\])](?= ?\\S)");
    private static final Pattern SUBJECT = Pattern.compile("^(?i:subject|subj) ?: {0,4}(?:(?i:re|fwd?|aw) ?: ?){0,4}"
            + "(?:[\\[(](?<inBrackets>[A-Z][A-Za-z/, +:-]{1,60})[\\])]|(?<first>[A-Z][A-Z/ +-]{1,60}?) ?(?::|- ))");
    private static final Pattern COLUMNS = Pattern.compile(" {3,200}|\\t{1,20}");
    private static final Pattern BARS = Pattern.compile(" {0,20}\\| {0,20}");
    private static final Pattern PAGE = Pattern.compile("\\| {0,20}(?i:page) \\d|(?i:page) \\d{1,4} {0,20}\\|");
    private final Sightings sightings;
    private final BareWords words;

    Banners(Sightings sightings, BareWords words) {
        this.sightings = sightings;
        this.words = words;
    }

    void line(Line line, Marking marking) {
        String[] columns = columns(line);
        if (anyMatches(marking.banner(), columns) || portion(line, marking) || label(line, marking)
                || subject(line, marking)) {
            sightings.add(marking, line.number());
        } else if (anyMatches(marking.word(), columns) && !explains(marking, columns)) {
            words.add(marking, line);
        }
    }

    /** What stands side by side; bars part only a running head, since in a table they part what is spoken about. */
    private static String[] columns(Line line) {
        String bare = line.bare();
        if (bare.indexOf('|') > 0 && PAGE.matcher(line.plain()).find()) {
            return BARS.split(bare, 6);
        }
        return bare.indexOf("  ") > 0 ? COLUMNS.split(bare, 6) : new String[] {bare};
    }

    /** Whether an abbreviation stands beside what it means, as in a list of abbreviations. */
    private static boolean explains(Marking marking, String[] columns) {
        List<String> words = Arrays.stream(columns).map(String::strip).filter(column -> matches(marking.word(), column))
                .distinct().toList();
        return words.size() > 1 && words.stream().anyMatch(word -> word.chars().anyMatch(Character::isLowerCase));
    }

    /** A mark at the beginning of a mail's subject. */
    private static boolean subject(Line line, Marking marking) {
        Matcher subject = SUBJECT.matcher(line.plain());
        if (!subject.find()) {
            return false;
        }
        boolean inBrackets = subject.group("inBrackets") != null;
        String mark = inBrackets ? subject.group("inBrackets") : subject.group("first");
        boolean abbreviation = mark.length() > 2 && !mark.endsWith("RD") && matches(marking.portion(), mark);
        return abbreviation || matches(marking.banner(), mark)
                || inBrackets && mark.length() > 3 && matches(marking.word(), mark);
    }

    private static boolean portion(Line line, Marking marking) {
        if (marking.portion().isEmpty() || line.bare().indexOf('(') < 0) {
            return false;
        }
        var found = PORTION.matcher(line.bare());
        return found.find() && matches(marking.portion(), found.group(1));
    }

    private static boolean label(Line line, Marking marking) {
        return marking.label().stream().anyMatch(pattern -> pattern.matcher(line.plain()).find());
    }

    private static boolean anyMatches(List<Pattern> patterns, String[] columns) {
        return !patterns.isEmpty() && Arrays.stream(columns).anyMatch(column -> matches(patterns, column.strip()));
    }

    private static boolean matches(List<Pattern> patterns, String text) {
        for (Pattern pattern : patterns) {
            if (pattern.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }
}
