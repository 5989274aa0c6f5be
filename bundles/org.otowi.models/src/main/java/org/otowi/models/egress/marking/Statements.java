package org.otowi.models.egress.marking;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentences by which a document says what it is, wherever its lines break. */
final class Statements {

    private static final int BEFORE = 120;
    private final MarkingData data;
    private final Sightings sightings;
    private final Passage passage = new Passage();

    Statements(MarkingData data, Sightings sightings) {
        this.data = data;
        this.sightings = sightings;
    }

    void line(Line line) {
        if (line.isBlank()) {
            search(false);
        } else {
            passage.add(line);
            if (passage.isLong()) {
                search(true);
            }
        }
    }

    void end() {
        search(false);
    }

    private void search(boolean goesOn) {
        List<String> pieces = passage.isEmpty() ? List.of() : passage.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            String squeezed = pieces.get(i).toLowerCase(Locale.ROOT).replace(" ", "");
            for (Marking marking : data.markings()) {
                if (!marking.statement().isEmpty() && !sightings.has(marking) && marking.mayBeIn(squeezed)) {
                    search(marking, i, pieces.get(i));
                }
            }
        }
        passage.restart(goesOn);
    }

    private void search(Marking marking, int piece, String text) {
        for (Pattern pattern : marking.statement()) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                if (!isAny(data.denied(), found.group()) && !isAny(data.unless(), before(text, found.start()))) {
                    sightings.add(marking, passage.line(piece, found.start()));
                    return;
                }
            }
        }
    }

    /** What stands before it in its sentence. */
    private static String before(String text, int start) {
        String before = text.substring(Math.max(0, start - BEFORE), start);
        return before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")) + 1);
    }

    private static boolean isAny(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }
}
