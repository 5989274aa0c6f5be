package org.otowi.provenance.verify;

import java.util.BitSet;
import java.util.List;

/** Time goes forward within a stream, and every change begins with a state that an entry has recorded. */
final class HistoryCheck {

    private HistoryCheck() {}

    static void run(Evidence evidence, Findings findings) {
        evidence.streams().forEach(stream -> time(stream, findings));
        EntryTable table = evidence.table();
        BitSet recorded = new BitSet();
        for (int row = 0; row < table.size(); row++) {
            if (table.after(row) >= 0) {
                recorded.set(table.after(row));
            }
        }
        for (int row = 0; row < table.size(); row++) {
            if (table.before(row) >= 0 && !recorded.get(table.before(row))) {
                findings.about(FindingKind.CONTINUITY, evidence.entry(row), "",
                        table.states().get(table.before(row)).base64Url());
            }
        }
    }

    private static void time(List<EntryFacts> stream, Findings findings) {
        for (int i = 1; i < stream.size(); i++) {
            EntryFacts before = stream.get(i - 1);
            EntryFacts entry = stream.get(i);
            if (entry.milliseconds() < before.milliseconds()) {
                findings.about(FindingKind.CLOCK_BACK, entry, before.time(), entry.time());
            }
        }
    }
}
