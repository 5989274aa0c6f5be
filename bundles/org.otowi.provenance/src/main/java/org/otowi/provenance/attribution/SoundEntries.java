package org.otowi.provenance.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;

/**
 * The entries that can be believed: as they were sealed, alone in their place, and linked to a believable one in the
 * place before. What hangs on a tampered link says nothing.
 */
final class SoundEntries {

    private SoundEntries() {}

    /** In the order of the log: each behind those that it names. */
    static List<LogEntry> of(ProvenanceLog log) {
        Map<Place, Integer> claims = new HashMap<>();
        for (LogEntry entry : log.entries()) {
            if (!log.broken().contains(entry.id())) {
                claims.merge(Place.of(entry), 1, Integer::sum);
            }
        }
        Map<Sha256, Place> believed = new HashMap<>();
        List<LogEntry> sound = new ArrayList<>();
        for (LogEntry entry : log.entries()) {
            Place place = Place.of(entry);
            boolean intact = !log.broken().contains(entry.id()) && claims.get(place) == 1;
            if (intact && (place.seq == 0 || place.before().equals(believed.get(entry.links().get(0))))) {
                believed.put(entry.id(), place);
                sound.add(entry);
            }
        }
        return sound;
    }

    private record Place(String stream, long seq) {

        static Place of(LogEntry entry) {
            return new Place(entry.stream(), entry.seq());
        }

        Place before() {
            return new Place(stream, seq - 1);
        }
    }
}
