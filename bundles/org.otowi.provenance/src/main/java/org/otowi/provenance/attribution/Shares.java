package org.otowi.provenance.attribution;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many lines of a file are of which class.
 *
 * @param lines the count of each class, 0 included
 * @param deletedAi how many lines of a model were taken out since, with nothing in their place
 */
public record Shares(Map<LineClass, Integer> lines, int deletedAi) {

    /** No lines at all. */
    public static final Shares NONE = of(List.of(), List.of());

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

    /** Whether a model had a part in any of them. */
    public boolean hasAi() {
        return lines.entrySet().stream().anyMatch(each -> each.getKey().isOfModel() && each.getValue() > 0);
    }

    /** The lines of two files. */
    public Shares plus(Shares other) {
        Map<LineClass, Integer> sum = new EnumMap<>(lines);
        other.lines.forEach((lineClass, count) -> sum.merge(lineClass, count, Integer::sum));
        return new Shares(sum, deletedAi + other.deletedAi);
    }

    /** How many lines there are. */
    public int total() {
        return lines.values().stream().mapToInt(Integer::intValue).sum();
    }
}
