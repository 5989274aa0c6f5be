package org.otowi.bench;

import java.util.concurrent.Callable;
import org.otowi.bench.record.EntrySize;
import org.otowi.bench.record.RecordEdits;
import org.otowi.bench.stream.CancelWait;
import org.otowi.bench.stream.EventCost;
import org.otowi.bench.stream.ManyStreams;
import org.otowi.bench.verify.MillionEntries;

/** What must be possible at all, within a limit; there is no reference to compare it with. */
enum Feat {
    MILLION_ENTRIES("verify a million entries in a 256 MB heap", MillionEntries::run),
    RECORD_EDITS("record an AI edit, off the UI thread", RecordEdits::run),
    ENTRY_SIZE("size of the entry of an AI edit of one place", EntrySize::run),
    EVENT_COST("stream an event, processor time beside a bare line reader's", EventCost::run),
    CANCEL("cancel a stream", CancelWait::run),
    MANY_STREAMS("64 streams at once", ManyStreams::run);

    private final String label;
    private final Callable<String> attempt;

    /** @param attempt tries it and says in words what came of it */
    Feat(String label, Callable<String> attempt) {
        this.label = label;
        this.attempt = attempt;
    }

    boolean isWanted(String... words) {
        return Wanted.is(label, words);
    }

    String attempt() throws Exception {
        return label + ": " + attempt.call();
    }
}
