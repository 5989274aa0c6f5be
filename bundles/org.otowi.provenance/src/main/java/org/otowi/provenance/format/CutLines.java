package org.otowi.provenance.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.otowi.provenance.Sha256;

/**
 * The cut lines of a sidecar. An interrupted write leaves them at an end without a line feed; anywhere else a
 * {@code gap} entry must vouch for them.
 */
public final class CutLines {

    private final List<CutLine> inside = new ArrayList<>();
    private final List<CutLine> tail = new ArrayList<>();
    private final Set<Sha256> vouched = new HashSet<>();

    /**
     * A line without its end.
     *
     * @param number of the line, from 1
     * @param hash by which a {@code gap} names it
     * @param seq what it says of its place in a stream
     */
    public record CutLine(int number, Sha256 hash, OptionalLong seq) {}

    /** The next line is cut. */
    public void add(int number, Sha256 hash, OptionalLong seq) {
        tail.add(new CutLine(number, hash, seq));
    }

    /** The next line is none that is cut. */
    public void addOther() {
        inside.addAll(tail);
        tail.clear();
    }

    /** A gap names these lines, wherever they stand. */
    public void vouch(Collection<Sha256> hashes) {
        vouched.addAll(hashes);
    }

    /** There are no more lines. */
    public void end(boolean lineFeedAtEnd) {
        if (lineFeedAtEnd) {
            addOther();
        }
    }

    /** What an interrupted write left and no gap names yet. */
    public List<CutLine> torn() {
        return tail.stream().filter(line -> !vouched.contains(line.hash)).toList();
    }

    /** What neither an interrupted write nor a gap explains. */
    public List<CutLine> unexplained() {
        return inside.stream().filter(line -> !vouched.contains(line.hash)).toList();
    }

    /** What a gap names. */
    public List<CutLine> explained() {
        return inside.stream().filter(line -> vouched.contains(line.hash)).toList();
    }
}
