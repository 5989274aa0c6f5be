package org.otowi.models.egress.marking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds blocks of labelled lines, such as the one that names who controls CUI: two different labels within a few lines. */
final class Blocks {

    private static final int CLOSE = 12;

    private record Last(Pattern label, int line) {}

    private final Sightings sightings;
    private final Map<Marking, Last> last = new HashMap<>();

    Blocks(Sightings sightings) {
        this.sightings = sightings;
    }

    void line(Line line, List<Marking> markings) {
        for (Marking marking : markings) {
            for (Pattern label : marking.block()) {
                if (label.matcher(line.bare()).lookingAt()) {
                    Last before = last.put(marking, new Last(label, line.number()));
                    if (before != null && before.label() != label && line.number() - before.line() <= CLOSE) {
                        sightings.add(marking, before.line());
                    }
                }
            }
        }
    }
}
