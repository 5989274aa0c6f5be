package org.otowi.provenance.verify;

import java.util.List;
import java.util.Optional;
import org.otowi.provenance.ContentState;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;

/** The part of an entry that is kept until the whole log is read. */
record EntryFacts(int line, Sha256 id, String stream, long seq, List<Sha256> links, String time, boolean setsContent,
        Optional<Sha256> before, Optional<Sha256> after, Optional<EntryType> type, Optional<String> fileId,
        List<String> names, Optional<SignedCheckpoint> checkpoint) {

    static EntryFacts of(LogEntry entry) {
        List<String> names = List.of("name", "from", "to").stream().flatMap(key -> entry.text(key).stream()).toList();
        return new EntryFacts(entry.line(), entry.id(), entry.stream(), entry.seq(), entry.links(),
                entry.text("time").orElseThrow(), entry.setsContent(), entry.before(),
                entry.after().map(ContentState::sha256), entry.type(), entry.fileId(), names,
                SignedCheckpoint.of(entry));
    }

    boolean isFirst() {
        return seq == 0;
    }

    boolean is(EntryType wanted) {
        return type.filter(wanted::equals).isPresent();
    }
}
