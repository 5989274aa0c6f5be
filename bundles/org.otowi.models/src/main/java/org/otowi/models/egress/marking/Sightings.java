package org.otowi.models.egress.marking;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where each marking was first seen. */
final class Sightings {

    private final Map<Marking, Integer> lines = new LinkedHashMap<>();

    void add(Marking marking, int line) {
        lines.merge(marking, line, Math::min);
    }

    boolean has(Marking marking) {
        return lines.containsKey(marking);
    }

    Map<Marking, Integer> all() {
        return lines;
    }
}
