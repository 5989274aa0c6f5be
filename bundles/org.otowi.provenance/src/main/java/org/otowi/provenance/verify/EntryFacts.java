package org.otowi.provenance.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.EntryTime;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;

/** One entry as the checks see it: a row of the {@link EntryTable}, made when somebody looks. */
final class EntryFacts {

    private final Evidence evidence;
    private final EntryTable table;
    private final int row;

    EntryFacts(Evidence evidence, EntryTable table, int row) {
        this.evidence = evidence;
        this.table = table;
        this.row = row;
    }

    /** Its place among the entries in the order of the file, from 0. */
    int row() {
        return row;
    }

    int line() {
        return table.line(row);
    }

    Sha256 id() {
        return table.id(row);
    }

    String stream() {
        return table.streams().get(table.stream(row));
    }

    boolean isOfStreamOf(EntryFacts other) {
        return table.stream(row) == table.stream(other.row);
    }

    long seq() {
        return table.seq(row);
    }

    boolean isFirst() {
        return seq() == 0;
    }

    /** The entries that it names, whether they are there or not. */
    List<Sha256> links() {
        return table.links(row);
    }

    /** The entry before it in its stream, as it names it, if it is there. */
    Optional<EntryFacts> prev() {
        int prev = table.prev(row);
        return prev < 0 ? Optional.empty() : Optional.of(evidence.entry(prev));
    }

    /** In UTC, as it stands in the log. */
    String time() {
        return EntryTime.text(table.time(row));
    }

    /** In milliseconds from 1970. */
    long milliseconds() {
        return table.time(row);
    }

    /** Whether it says what the research file holds from then on. */
    boolean setsContent() {
        return table.before(row) >= 0 || table.after(row) >= 0;
    }

    Optional<Sha256> before() {
        return state(table.before(row));
    }

    Optional<Sha256> after() {
        return state(table.after(row));
    }

    Optional<EntryType> type() {
        return table.type(row);
    }

    boolean is(EntryType wanted) {
        return table.is(row, wanted);
    }

    Optional<String> fileId() {
        return table.fileId(row);
    }

    /** What it says that the research file is or was called. */
    List<String> names() {
        return Arrays.stream(table.names(row)).mapToObj(table.names()::get).toList();
    }

    /** What it says if it is a checkpoint; read from the sidecar again. */
    Optional<SignedCheckpoint> checkpoint() {
        return is(EntryType.CHECKPOINT) ? SignedCheckpoint.of(reread()) : Optional.empty();
    }

    /** What it says if it is an anchor; read from the sidecar again. */
    Optional<AnchorClaim> anchor() {
        return is(EntryType.ANCHOR) ? AnchorClaim.of(reread()) : Optional.empty();
    }

    /** Hash of its line without the line end, which is what a time stamp of it is about; read from the sidecar again. */
    Sha256 lineHash() {
        try {
            return Sha256.of(evidence.line(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The whole entry, read from the sidecar again: only few are ever needed.
     *
     * @throws UncheckedIOException if it cannot be read, or another stands there now
     */
    LogEntry reread() {
        try {
            return evidence.reread(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof EntryFacts other && table == other.table && row == other.row;
    }

    @Override
    public int hashCode() {
        return row;
    }

    private Optional<Sha256> state(int number) {
        return number < 0 ? Optional.empty() : Optional.of(table.states().get(number));
    }
}
