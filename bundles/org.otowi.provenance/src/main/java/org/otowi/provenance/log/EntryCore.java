package org.otowi.provenance.log;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.EntryTime;

/**
 * The members that decide where an entry belongs, read from every line.
 *
 * @param typeName the type as it stands in the log
 * @param type the type, if this version knows it
 * @param links the entries that it names in {@code prev} or {@code parents}
 * @param time milliseconds from 1970, UTC
 * @param before hash of the research file before the change
 * @param after hash of the research file after it
 * @param fileId the member {@code file_id}
 * @param names the members {@code name}, {@code from} and {@code to}: what the research file is or was called
 * @param torn the cut lines for which it vouches
 */
public record EntryCore(String typeName, Optional<EntryType> type, String stream, long seq, List<Sha256> links,
        long time, Optional<Sha256> before, Optional<Sha256> after, Optional<String> fileId, List<String> names,
        List<Sha256> torn) {

    /** The core of an entry whose {@link Envelope} was checked. */
    static EntryCore of(ObjectNode entry) {
        String type = entry.get("type").textValue();
        List<Sha256> links = Members.hash(entry, "prev").map(List::of)
                .orElseGet(() -> Members.hashes(entry.path("parents")));
        return new EntryCore(type, EntryType.of(type), entry.get("stream").textValue(), entry.get("seq").longValue(),
                links, EntryTime.parse(entry.get("time").textValue()).getAsLong(), Members.hash(entry, "before"),
                Members.hash(entry, "after"), Members.text(entry, "file_id"),
                Stream.of("name", "from", "to").flatMap(name -> Members.text(entry, name).stream()).toList(),
                Members.hashes(entry.path("torn")));
    }

    /** Whether it says what the research file holds from then on; without {@code after}, that there is no file. */
    public boolean setsContent() {
        return before.isPresent() || after.isPresent();
    }
}
