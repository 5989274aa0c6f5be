package org.otowi.provenance.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.LinePrints;

/**
 * One place that a change touched, and the lines before it that it left alone. The new lines begin unsettled; whoever
 * can prove where one comes from settles it, once.
 */
final class Place {

    private final List<Run> kept;
    private final List<Run> old;
    private final Optional<Hunk> hunk;
    private final Source source;
    private final Optional<Run>[] settled;
    private final BitSet foundAgain = new BitSet();
    private final BitSet doubtful = new BitSet();

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Place(List<Run> kept, List<Run> old, Source source, Optional<Hunk> hunk) {
        this.kept = new ArrayList<>(kept);
        this.old = LineState.slots(old);
        this.source = source;
        this.hunk = hunk;
        this.settled = new Optional[source.count()];
        Arrays.fill(settled, Optional.empty());
    }

    /** What an entry says of a place. */
    static Place of(List<Run> kept, List<Run> old, Hunk hunk) {
        return new Place(kept, old, Source.of(hunk), Optional.of(hunk));
    }

    /** What was found out of a place. */
    static Place of(List<Run> kept, List<Run> old, LinePrints now) {
        return new Place(kept, old, Source.of(now), Optional.empty());
    }

    /** The lines before the place, which may be replaced by the same lines with a better origin. */
    List<Run> kept() {
        return kept;
    }

    /** The lines that were replaced, each a run of its own. */
    List<Run> old() {
        return old;
    }

    /** The hunk of an entry, if this is one. */
    Optional<Hunk> hunk() {
        return hunk;
    }

    /** How many lines stand there now. */
    int count() {
        return settled.length;
    }

    long print(int line) {
        return source.print(line);
    }

    long oldPrint(int line) {
        return old.get(line).slotPrint();
    }

    boolean isSettled(int line) {
        return settled[line].isPresent();
    }

    void settle(int line, Run run) {
        settled[line] = Optional.of(run);
    }

    /** Settles a line as one that this change has written. */
    void settle(int line, LineOrigin origin) {
        settle(line, new Run(source, line, 1, origin));
    }

    /** A new line may be an old one of another branch that has no print. */
    void doubt(int line) {
        doubtful.set(line);
    }

    boolean isDoubtful(int line) {
        return doubtful.get(line);
    }

    /** The new lines of which nobody has said yet where they come from. */
    int[] unsettled() {
        return IntStream.range(0, settled.length).filter(line -> !isSettled(line)).toArray();
    }

    /** The new lines that this change has written, in runs. */
    List<Run> written() {
        return LineState.of(ownLines().toList()).runs();
    }

    /** How many these are. */
    int writtenCount() {
        return (int) ownLines().count();
    }

    private Stream<Run> ownLines() {
        return Arrays.stream(settled).flatMap(Optional::stream).filter(run -> run.source() == source);
    }

    /** Whether an old line stands somewhere else now, or still here. */
    boolean isFoundAgain(int oldLine) {
        return foundAgain.get(oldLine);
    }

    void setFoundAgain(int oldLine) {
        foundAgain.set(oldLine);
    }

    /** The old lines that stand nowhere any more. */
    int[] gone() {
        return IntStream.range(0, old.size()).filter(line -> !foundAgain.get(line)).toArray();
    }

    /** Whether some of the replaced lines may be any, so that one of them may be among the new. */
    boolean hasUnprintedOld() {
        return IntStream.range(0, old.size()).anyMatch(line -> oldPrint(line) == LinePrints.NONE);
    }

    /** Whether nobody can tell what the new lines are. */
    boolean hasUnprintedNew() {
        return count() > 0 && print(0) == LinePrints.NONE;
    }

    /** The lines before, and the lines of the place, all of which must be settled. */
    void addTo(List<Run> lines) {
        lines.addAll(kept);
        for (Optional<Run> run : settled) {
            lines.add(run.orElseThrow());
        }
    }
}
