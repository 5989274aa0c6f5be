package org.otowi.provenance.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.otowi.provenance.Sha256;

/** Time goes forward within a stream, and every change begins with a state that an entry has recorded. */
final class HistoryCheck {

    private HistoryCheck() {}

    static void run(Evidence evidence, Findings findings) {
        evidence.streams().forEach(stream -> time(stream, findings));
        Set<Sha256> recorded = new HashSet<>();
        evidence.entries().forEach(entry -> entry.after().ifPresent(recorded::add));
        for (EntryFacts entry : evidence.entries()) {
            entry.before().filter(before -> !recorded.contains(before)).ifPresent(before ->
                    findings.about(FindingKind.CONTINUITY, entry, "", before.base64Url()));
        }
    }

    private static void time(List<EntryFacts> stream, Findings findings) {
        for (int i = 1; i < stream.size(); i++) {
            String before = stream.get(i - 1).time();
            EntryFacts entry = stream.get(i);
            if (entry.time().compareTo(before) < 0) {
                findings.about(FindingKind.CLOCK_BACK, entry, before, entry.time());
            }
        }
    }
}
