package org.otowi.provenance.compare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Content;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.Hunk.Spacing;
import org.otowi.provenance.LinePrints;
import org.otowi.provenance.Sha256;

/** Turns the difference of two texts into what an entry says of it. */
public final class Hunks {

    /** Hunks beyond which an entry would grow too long; one over all takes their place. */
    static final int MAX_HUNKS = 2_000;

    /** Lines beyond which an entry would grow too long with a print of each. */
    static final int MAX_PRINTS = 50_000;

    private final List<String> before;
    private final List<String> after;

    private Hunks(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The places that an author or another program changed; empty when a side is no text. */
    public static Optional<List<Hunk>> between(Optional<Content> before, Content after) {
        Optional<List<String>> old = lines(before);
        return after.lines().flatMap(now -> old.map(lines -> between(lines, now)));
    }

    /** The same for lines. */
    public static List<Hunk> between(List<String> before, List<String> after) {
        List<Block> blocks = new ArrayList<>();
        LineDiff.between(before, after).forEach(ranges -> blocks.add(new Block(ranges, Optional.empty())));
        return new Hunks(before, after).hunks(blocks);
    }

    /** The places that a formatter changed, each connected with what it replaced; empty when a side is no text. */
    public static Optional<List<Hunk>> formatted(Optional<Content> before, Content after) {
        Optional<List<String>> old = lines(before);
        return after.lines().flatMap(now -> old.map(lines -> formatted(lines, now)));
    }

    /** The same for lines. */
    public static List<Hunk> formatted(List<String> before, List<String> after) {
        return new Hunks(before, after).hunks(Reformatting.blocks(before, after));
    }

    /** What is kept of every line of a text that could not be compared; empty if it is no text, or too long. */
    public static Optional<LinePrints> printsOf(Content content) {
        return content.lines().filter(lines -> lines.size() <= MAX_PRINTS).map(LinePrints::of);
    }

    /**
     * Lines that an entry treats together.
     *
     * @param reflow for a formatter's: whether text has moved from line to line
     */
    record Block(LineRanges ranges, Optional<Boolean> reflow) {}

    private static Optional<List<String>> lines(Optional<Content> content) {
        return content.isEmpty() ? Optional.of(List.of()) : content.get().lines();
    }

    private List<Hunk> hunks(List<Block> blocks) {
        List<Block> few = blocks.size() > MAX_HUNKS ? List.of(join(blocks)) : blocks;
        boolean printed = few.stream().mapToInt(block -> block.ranges.newCount()).sum() <= MAX_PRINTS;
        return few.stream().map(block -> hunk(block, printed)).toList();
    }

    private static Block join(List<Block> blocks) {
        LineRanges first = blocks.get(0).ranges;
        LineRanges last = blocks.get(blocks.size() - 1).ranges;
        return new Block(new LineRanges(first.oldFrom(), last.oldTo(), first.newFrom(), last.newTo()),
                blocks.get(0).reflow.map(formatted -> true));
    }

    private Hunk hunk(Block block, boolean printed) {
        LineRanges ranges = block.ranges;
        List<String> now = after.subList(ranges.newFrom(), ranges.newTo());
        Optional<Spacing> spacing = block.reflow.map(reflow -> new Spacing(
                bareHash(before.subList(ranges.oldFrom(), ranges.oldTo())), reflow));
        return new Hunk(ranges.oldFrom() + 1, ranges.oldCount(), ranges.newFrom() + 1, ranges.newCount(),
                hash(now), bareHash(now), printed ? Optional.of(LinePrints.of(now)) : Optional.empty(), spacing);
    }

    /** The member {@code text} of the given lines. */
    public static Sha256 hash(List<String> lines) {
        return lines.isEmpty() ? Sha256.of()
                : Sha256.of((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Sha256 bareHash(List<String> lines) {
        return Sha256.of(bare(String.join("", lines)).getBytes(StandardCharsets.UTF_8));
    }

    /** A text without the white space that the format names. */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && (c < '\t' || c > '\r')) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
