package org.otowi.models.egress.marking;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentences by which a document says what it is, wherever its lines break. */
final class Statements {

    private static final int BEFORE = 120;
    private final MarkingData data;
    private final Sightings sightings;

    Statements(MarkingData data, Sightings sightings) {
        this.data = data;
        this.sightings = sightings;
    }

    /** Looks for the statements of some markings in a paragraph. */
    void search(List<Line> paragraph, List<Marking> markings) {
        List<Marking> left = markings.stream().filter(marking -> !marking.statement().isEmpty() &&
                !sightings.has(marking)).toList();
        if (left.isEmpty()) {
            return;
        }
        Passage passage = new Passage(paragraph);
        List<String> pieces = passage.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            for (Marking marking : left) {
                if (!sightings.has(marking)) {
                    search(marking, passage, i, pieces.get(i));
                }
            }
        }
    }

    private void search(Marking marking, Passage passage, int piece, String text) {
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
