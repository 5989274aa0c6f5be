package org.otowi.bench.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.otowi.provenance.Content;

/** A file of 10,000 lines that is edited at random places, a few lines at a time; the same on each run. */
final class EditedFile {

    /** How many lines it has, about. */
    static final int LINES = 10_000;

    private static final int MOST = 5;

    private final Random random = new Random(1);
    private final List<String> lines =
            IntStream.range(0, LINES).mapToObj(line -> "x = " + line).collect(Collectors.toCollection(ArrayList::new));
    private int edits;

    /** What it holds now. */
    Content content() {
        return Content.ofText(String.join("\n", lines) + "\n");
    }

    /** Replaces one to five lines by as many or by others. */
    void edit() {
        int at = random.nextInt(LINES - 10 * MOST);
        lines.subList(at, at + 1 + random.nextInt(MOST)).clear();
        int added = 1 + random.nextInt(MOST);
        int edit = edits++;
        lines.addAll(at, IntStream.range(0, added).mapToObj(line -> "y = " + edit + " + " + line).toList());
    }
}
