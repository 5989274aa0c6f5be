package org.otowi.provenance.attribution;

import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.LinePrints;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.compare.Hunks;

/**
 * Lines as they were written at one time. A line of the file is one of a source's lines for as long as nobody changes
 * it, wherever it stands. Two sources are never equal.
 */
final class Source {

    /** Stands for how many lines a text has of which nothing is known; no real one has as many. */
    static final int UNBOUNDED = 1 << 29;

    private final int count;
    private final Optional<Sha256> text;
    private final Optional<LinePrints> prints;

    private Source(int count, Optional<Sha256> text, Optional<LinePrints> prints) {
        this.count = count;
        this.text = text;
        this.prints = prints;
    }

    /** What a hunk wrote. */
    static Source of(Hunk hunk) {
        return new Source(hunk.newCount(), Optional.of(hunk.text()), hunk.prints());
    }

    /** Lines of which only the prints are known. */
    static Source of(LinePrints prints) {
        return new Source(prints.count(), Optional.empty(), Optional.of(prints));
    }

    /** A text of which nothing is known. */
    static Source unbounded() {
        return new Source(UNBOUNDED, Optional.empty(), Optional.empty());
    }

    int count() {
        return count;
    }

    long print(int line) {
        return prints.isPresent() ? prints.get().at(line) : LinePrints.NONE;
    }

    /** Whether the given lines are this source's, all of them, as far as the log says what these were. */
    boolean fits(List<String> lines) {
        return text.isEmpty() || text.get().equals(Hunks.hash(lines));
    }
}
