package org.otowi.provenance.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.EntryCore;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.table.HashKeys;
import org.otowi.provenance.table.IntColumn;
import org.otowi.provenance.table.IntLists;
import org.otowi.provenance.table.PackedColumn;
import org.otowi.provenance.table.TextKeys;

/**
 * What is kept of each entry until the whole log is read, a hundred bytes at most: rows of numbers, in the order of the
 * file. Hashes, texts and streams are numbers, too; equal ones are the same number.
 */
final class EntryTable {

    private static final EntryType[] TYPES = EntryType.values();
    private static final int TYPE_BITS = 6;
    private static final int NONE = -1;

    private final HashKeys ids = new HashKeys();
    private final HashKeys states = new HashKeys();
    private final StreamKeys streams = new StreamKeys();
    private final TextKeys names = new TextKeys();
    private final TextKeys fileIds = new TextKeys();

    private final PackedColumn lines = new PackedColumn();
    private final PackedColumn streamOf = new PackedColumn();
    private final PackedColumn befores = new PackedColumn();
    private final PackedColumn afters = new PackedColumn();
    private final PackedColumn times = new PackedColumn();

    /** The number in the stream, and below it the type. */
    private final PackedColumn places = new PackedColumn();

    /** A named entry is its row, or below 0 what {@link #later} knows. */
    private final PackedColumn prevs = new PackedColumn();
    private final IntLists parents = new IntLists();

    /** Named entries that had not been read yet. */
    private final HashKeys later = new HashKeys();

    private final IntLists nameLists = new IntLists();
    private final IntLists fileIdLists = new IntLists();

    /** Adds an entry; false if it is there already. */
    boolean add(int line, Sha256 id, EntryCore core) {
        int prev = core.seq() == 0 ? NONE : link(core.links().get(0));
        int row = ids.size();
        if (ids.add(id) < row) {
            return false;
        }
        lines.add(line);
        streamOf.add(streams.add(core.stream()));
        befores.add(core.before().map(states::add).orElse(NONE));
        afters.add(core.after().map(states::add).orElse(NONE));
        times.add(core.time());
        places.add(core.seq() << TYPE_BITS | core.type().map(EntryType::ordinal).orElse(TYPES.length));
        prevs.add(prev);
        if (core.seq() == 0) {
            core.links().forEach(parent -> parents.add(row, link(parent)));
        }
        core.names().forEach(name -> nameLists.add(row, names.add(name)));
        core.fileId().ifPresent(fileId -> fileIdLists.add(row, fileIds.add(fileId)));
        return true;
    }

    int size() {
        return ids.size();
    }

    /** The row of an entry; negative if it is not there. */
    int find(Sha256 id) {
        return ids.find(id);
    }

    Sha256 id(int row) {
        return ids.get(row);
    }

    int line(int row) {
        return (int) lines.get(row);
    }

    int stream(int row) {
        return (int) streamOf.get(row);
    }

    long seq(int row) {
        return places.get(row) >>> TYPE_BITS;
    }

    Optional<EntryType> type(int row) {
        int type = (int) places.get(row) & (1 << TYPE_BITS) - 1;
        return type < TYPES.length ? Optional.of(TYPES[type]) : Optional.empty();
    }

    boolean is(int row, EntryType type) {
        return ((int) places.get(row) & (1 << TYPE_BITS) - 1) == type.ordinal();
    }

    long time(int row) {
        return times.get(row);
    }

    /** The number of the state before the change; negative if there is none. */
    int before(int row) {
        return (int) befores.get(row);
    }

    /** The number of the state after the change; negative if there is none. */
    int after(int row) {
        return (int) afters.get(row);
    }

    /** The entries that an entry names, whether they are there or not. */
    List<Sha256> links(int row) {
        if (seq(row) > 0) {
            return List.of(linked((int) prevs.get(row)));
        }
        List<Sha256> all = new ArrayList<>();
        for (int parent : parents.get(row)) {
            all.add(linked(parent));
        }
        return List.copyOf(all);
    }

    /** The row of the entry named in {@code prev}; negative if it is not there. */
    int prev(int row) {
        return seq(row) > 0 ? row((int) prevs.get(row)) : NONE;
    }

    /** The rows of the entries named in {@code parents}; negative numbers for those that are not there. */
    int[] parents(int row) {
        int[] links = seq(row) > 0 ? new int[0] : parents.get(row);
        for (int i = 0; i < links.length; i++) {
            links[i] = row(links[i]);
        }
        return links;
    }

    /** The numbers of the names that an entry gives the research file. */
    int[] names(int row) {
        return nameLists.get(row);
    }

    Optional<String> fileId(int row) {
        int[] list = fileIdLists.get(row);
        return list.length == 0 ? Optional.empty() : Optional.of(fileIds.get(list[0]));
    }

    HashKeys states() {
        return states;
    }

    StreamKeys streams() {
        return streams;
    }

    TextKeys names() {
        return names;
    }

    /** The rows that have names, in order. */
    IntColumn named() {
        return nameLists.rows();
    }

    private int link(Sha256 id) {
        int row = ids.find(id);
        return row >= 0 ? row : NONE - later.add(id);
    }

    private Sha256 linked(int link) {
        return link >= 0 ? ids.get(link) : later.get(NONE - link);
    }

    private int row(int link) {
        return link >= 0 ? link : ids.find(later.get(NONE - link));
    }
}
