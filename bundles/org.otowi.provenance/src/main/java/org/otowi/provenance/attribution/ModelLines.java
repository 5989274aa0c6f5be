package org.otowi.provenance.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.otowi.provenance.LinePrints;

/** Every line that a model has written so far, by its print, to recognize copies. */
final class ModelLines {

    /** Letters and digits that lines must have to count as copied: what git blame asks for with -C. */
    static final int MIN_WEIGHT = 40;

    /** Equal lines, such as closing brackets, of which no more are tried. */
    private static final int MAX_CANDIDATES = 64;

    private final Map<Long, List<Run>> lines = new HashMap<>();

    /** Remembers the lines of the model among those that a place has now. */
    void add(Place place) {
        place.written(LineClass.AI).forEach(this::add);
    }

    private void add(Run run) {
        for (int i = 0; i < run.count(); i++) {
            List<Run> known = lines.computeIfAbsent(run.print(i), any -> new ArrayList<>());
            if (known.size() < MAX_CANDIDATES) {
                known.add(run.slice(i, run.count() - i));
            }
        }
    }

    /**
     * Settles new lines that repeat the model's as the model's. Where the original is gone they are the original again,
     * pasted back.
     *
     * @param base the lines before the change
     */
    void settleCopies(List<Place> places, LineState base) {
        for (Place place : places) {
            int line = 0;
            while (line < place.count()) {
                line = settleFrom(place, line, base);
            }
        }
    }

    /** Settles the longest row of copies from the given line on, if it is recognizable; the line behind it. */
    private int settleFrom(Place place, int start, LineState base) {
        List<Run> copies = new ArrayList<>();
        int line = start;
        int weight = 0;
        Run copy = longest(place, line);
        while (copy.count() > 0) {
            for (int i = 0; i < copy.count(); i++) {
                weight += LinePrints.weight(copy.print(i));
            }
            copies.add(copy);
            line += copy.count();
            copy = longest(place, line);
        }
        if (weight >= MIN_WEIGHT) {
            settle(place, start, copies, base);
        }
        return Math.max(line, start + 1);
    }

    private Run longest(Place place, int line) {
        Run longest = new Run(Source.unbounded(), 0, 0, LineOrigin.UNKNOWN);
        if (line < place.count() && !place.isSettled(line)) {
            for (Run candidate : lines.getOrDefault(place.print(line), List.of())) {
                int length = 0;
                while (length < candidate.count() && line + length < place.count()
                        && !place.isSettled(line + length) && candidate.print(length) == place.print(line + length)) {
                    length++;
                }
                if (length > longest.count()) {
                    longest = candidate.slice(0, length);
                }
            }
        }
        return longest;
    }

    private static void settle(Place place, int start, List<Run> copies, LineState base) {
        int line = start;
        for (Run copy : copies) {
            boolean stands = base.runs().stream().anyMatch(run -> run.overlaps(copy));
            for (int i = 0; i < copy.count(); i++) {
                if (stands) {
                    place.settle(line + i, copy.origin());
                } else {
                    place.settle(line + i, copy.slice(i, 1));
                }
            }
            line += copy.count();
        }
    }
}
