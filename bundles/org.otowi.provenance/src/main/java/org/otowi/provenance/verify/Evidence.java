package org.otowi.provenance.verify;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Cancellation;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.EntryRereader;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.RawLine;
import org.otowi.provenance.log.ScannedLine;
import org.otowi.provenance.table.LazyList;

/** The entries of one sidecar, each once, by id and by stream. */
final class Evidence implements Closeable {

    private final EntryTable table = new EntryTable();
    private final BrokenEntries broken = new BrokenEntries();
    private final EntryRereader rereader;
    private final Cancellation cancellation;
    private StreamOrder order = new StreamOrder(table);

    /** @param cancellation is asked at each line that is read */
    Evidence(Path sidecar, Cancellation cancellation) {
        this.rereader = new EntryRereader(sidecar);
        this.cancellation = cancellation;
    }

    /** The next line of the sidecar, whatever it is. */
    void note(RawLine line) {
        cancellation.check();
        rereader.note(line);
    }

    /** Whether the entry was not there yet. */
    boolean add(ScannedLine.Entry scanned) {
        LogEntry entry = scanned.entry();
        return table.add(entry.line(), entry.id(), entry.core());
    }

    /** An entry that is no longer as it was sealed. */
    void addBroken(LogEntry entry) {
        broken.add(entry.id(), entry.stream(), entry.seq());
    }

    /** No more entries come. */
    void complete() {
        order = new StreamOrder(table);
    }

    boolean isBroken(String stream, long seq) {
        return broken.isAt(stream, seq);
    }

    Optional<EntryFacts> get(Sha256 id) {
        int row = table.find(id);
        return row < 0 ? Optional.empty() : Optional.of(entry(row));
    }

    EntryFacts entry(int row) {
        return new EntryFacts(this, table, row);
    }

    /** In the order of the file. */
    List<EntryFacts> entries() {
        return new LazyList<>(table.size(), this::entry);
    }

    /** Each stream in the order of its numbers. */
    List<List<EntryFacts>> streams() {
        return new LazyList<>(table.streams().size(), this::entries);
    }

    /** How many different entries there are, broken ones included. */
    int size() {
        return table.size() + broken.size();
    }

    /** What is kept of the entries. */
    EntryTable table() {
        return table;
    }

    LogEntry reread(EntryFacts entry) throws IOException {
        cancellation.check();
        return rereader.read(entry.line(), entry.id());
    }

    byte[] line(EntryFacts entry) throws IOException {
        return rereader.bytes(entry.line(), entry.id());
    }

    @Override
    public void close() throws IOException {
        rereader.close();
    }

    private List<EntryFacts> entries(int stream) {
        int start = order.start(stream);
        return new LazyList<>(order.start(stream + 1) - start, place -> entry(order.row(start + place)));
    }
}
