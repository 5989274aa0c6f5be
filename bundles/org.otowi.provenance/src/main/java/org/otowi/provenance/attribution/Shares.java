package org.otowi.provenance.attribution;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many lines of a file are of which class.
 *
 * @param lines the count of each class, 0 included
 * @param deletedAi how many lines of a model were taken out since, with nothing in their place
 */
public record Shares(Map<LineClass, Integer> lines, int deletedAi) {

    public Shares {
        lines = Map.copyOf(lines);
    }

    static Shares of(Collection<LineSpan> spans, Collection<Deletion> deletions) {
        Map<LineClass, Integer> lines = new EnumMap<>(LineClass.class);
        for (LineClass each : LineClass.values()) {
            lines.put(each, 0);
        }
        spans.forEach(span -> lines.merge(span.origin().lineClass(), span.lines().count(), Integer::sum));
        return new Shares(lines, deletions.stream().mapToInt(Deletion::lines).sum());
    }

    /** How many lines are of the given class. */
    public int of(LineClass lineClass) {
        return lines.get(lineClass);
    }

    /** How many lines there are. */
    public int total() {
        return lines.values().stream().mapToInt(Integer::intValue).sum();
    }
}
