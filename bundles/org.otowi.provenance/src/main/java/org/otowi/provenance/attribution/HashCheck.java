package org.otowi.provenance.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otowi.provenance.LinePrints;

/**
 * Compares what the log says of lines with the lines themselves: each with its print, and where all lines of a source
 * still stand, all with its hash. Nothing is known of lines that differ.
 */
final class HashCheck {

    private final List<String> lines;
    private final LinePrints prints;
    private final Map<Source, Map<Integer, String>> found = new HashMap<>();

    private HashCheck(List<String> lines, LinePrints prints) {
        this.lines = lines;
        this.prints = prints;
    }

    /** The state without the origins that the lines disprove. */
    static LineState of(LineState state, List<String> lines, LinePrints prints) {
        HashCheck check = new HashCheck(lines, prints);
        List<Run> held = check.byPrint(state);
        Set<Source> disproved = check.disproved();
        return LineState.of(held.stream()
                .map(run -> disproved.contains(run.source()) ? run.by(LineOrigin.UNKNOWN) : run).toList());
    }

    private List<Run> byPrint(LineState state) {
        List<Run> held = new ArrayList<>();
        int at = 0;
        for (Run run : state.runs()) {
            for (int i = 0; i < run.count(); i++) {
                long print = run.print(i);
                boolean differs = print != LinePrints.NONE && print != prints.at(at);
                Run line = run.slice(i, 1);
                held.add(differs ? line.by(LineOrigin.UNKNOWN) : line);
                found.computeIfAbsent(run.source(), any -> new HashMap<>()).put(line.offset(), lines.get(at));
                at++;
            }
        }
        return held;
    }

    private Set<Source> disproved() {
        Set<Source> disproved = new HashSet<>();
        found.forEach((source, texts) -> {
            boolean whole = texts.size() == source.count();
            if (whole && !source.fits(inOrder(texts))) {
                disproved.add(source);
            }
        });
        return disproved;
    }

    private static List<String> inOrder(Map<Integer, String> texts) {
        List<Integer> offsets = new ArrayList<>(texts.keySet());
        Collections.sort(offsets);
        return offsets.stream().map(texts::get).toList();
    }
}
