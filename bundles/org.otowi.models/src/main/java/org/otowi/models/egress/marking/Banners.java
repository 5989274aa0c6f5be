package org.otowi.models.egress.marking;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Finds banners that stand alone on a line, portion markings and labels. */
final class Banners {

    private static final Pattern PORTION = Pattern.compile("^(?:[\\dA-Za-z]{1,4}(?:\\.\\d{1,3}){0,4}[.)] |[-•] "
            + "?|[A-Z][A-Za-z-]{1,14}: {0,4})?[\\[(]([A-Z][A-Za-z/, +-]{1,60})[\\])](?= ?\\S)");
    private static final Pattern COLUMNS = Pattern.compile(" {3,200}|\\t{1,20}");
    private final Sightings sightings;
    private final BareWords words;

    Banners(Sightings sightings, BareWords words) {
        this.sightings = sightings;
        this.words = words;
    }

    void line(Line line, Marking marking) {
        String[] columns = line.bare().indexOf("  ") > 0 ? COLUMNS.split(line.bare(), 6) : new String[] {line.bare()};
        if (anyMatches(marking.banner(), columns) || portion(line, marking) || label(line, marking)) {
            sightings.add(marking, line.number());
        } else if (anyMatches(marking.word(), columns)) {
            words.add(marking, line);
        }
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
