package org.otowi.provenance.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.EntryCore;
import org.otowi.provenance.log.LogEntry;

/**
 * What a writer must know of a sidecar before it appends.
 *
 * @param frontier the entries that no other entry names, sorted
 * @param last the entry in the last line, if that is one
 * @param states every recorded state of the research file
 * @param lastState the state that the latest entry with content recorded
 * @param fileId the research file's id, if the log has given it one
 * @param torn the cut lines at the end for which no {@code gap} vouches yet
 * @param endsInLine whether the last byte is no line feed
 * @param lines how many lines there are
 */
record DiskState(Set<Sha256> frontier, Optional<Sha256> last, Set<Sha256> states, Optional<Sha256> lastState,
        Optional<String> fileId, List<Sha256> torn, boolean endsInLine, int lines) {

    /**
     * The state after a writer has appended entries of one stream to this one, which hands its set of states on, lest
     * every append copy it, and is not to be used any more.
     */
    DiskState followedBy(List<LogEntry> appended) {
        Optional<Sha256> newest = lastState;
        Optional<String> id = fileId;
        for (LogEntry entry : appended) {
            EntryCore core = entry.core();
            core.after().ifPresent(states::add);
            newest = core.setsContent() ? core.after() : newest;
            id = id.or(core::fileId);
        }
        Sha256 end = appended.get(appended.size() - 1).id();
        return new DiskState(Set.of(end), Optional.of(end), states, newest, id, List.of(), false, lines + appended.size());
    }
}
