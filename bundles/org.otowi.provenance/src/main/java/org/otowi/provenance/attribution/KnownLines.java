package org.otowi.provenance.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.otowi.provenance.LinePrints;

/** Every line that was written or found so far, by its print, to recognize it where it comes again. */
final class KnownLines {

    /** Letters and digits that lines must have to count as the same: what git blame asks for with -C. */
    static final int MIN_WEIGHT = 40;

    /** Equal lines, such as closing brackets, of which no more are tried. */
    private static final int MAX_CANDIDATES = 64;

    private static final Run NONE = new Run(Source.unbounded(), 0, 0, LineOrigin.UNKNOWN);

    private final Map<Long, List<Run>> lines = new HashMap<>();

    /** Remembers the lines that a change has written, or that were found with it. */
    void add(Place place) {
        if (!place.hasUnprintedNew()) {
            place.written().forEach(this::add);
        }
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
     * Settles new lines that repeat known ones as theirs. Where the original is gone they are the original again, brought
     * back.
     *
     * @param base the lines before the change
     * @param recognized which lines are looked for
     */
    void settleCopies(List<Place> places, LineState base, Predicate<LineClass> recognized) {
        for (Place place : places) {
            int line = 0;
            while (line < place.count()) {
                line = settleFrom(place, line, base, recognized);
            }
        }
    }

    /** Settles the longest row of copies from the given line on, if it is recognizable; the line behind it. */
    private int settleFrom(Place place, int start, LineState base, Predicate<LineClass> recognized) {
        List<Run> copies = new ArrayList<>();
        int line = start;
        int weight = 0;
        Run copy = longest(place, line, recognized);
        while (copy.count() > 0) {
            for (int i = 0; i < copy.count(); i++) {
                weight += LinePrints.weight(copy.print(i));
            }
            copies.add(copy);
            line += copy.count();
            copy = longest(place, line, recognized);
        }
        if (weight >= MIN_WEIGHT) {
            settle(place, start, copies, base);
        }
        return Math.max(line, start + 1);
    }

    /** The longest run of known lines from the given one on; of several as long what they amount to. */
    private Run longest(Place place, int line, Predicate<LineClass> recognized) {
        List<Run> longest = new ArrayList<>(List.of(NONE));
        if (line < place.count() && !place.isSettled(line)) {
            for (Run candidate : lines.getOrDefault(place.print(line), List.of())) {
                int length = recognized.test(candidate.origin().lineClass()) ? length(candidate, place, line) : 0;
                if (length > longest.get(0).count()) {
                    longest.clear();
                }
                if (length > 0 && (longest.isEmpty() || length == longest.get(0).count())) {
                    longest.add(candidate.slice(0, length));
                }
            }
        }
        return Agreement.of(longest).orElse(NONE);
    }

    private static int length(Run known, Place place, int line) {
        int length = 0;
        while (length < known.count() && line + length < place.count() && !place.isSettled(line + length)
                && known.print(length) == place.print(line + length)) {
            length++;
        }
        return length;
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
