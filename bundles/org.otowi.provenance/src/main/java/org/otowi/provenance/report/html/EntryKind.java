package org.otowi.provenance.report.html;

import java.util.Locale;
import java.util.Optional;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;

/** How entries are told apart at a glance. */
enum EntryKind {
    AI, HUMAN, EXTERNAL, REVIEW, OTHER;

    static EntryKind of(LogEntry entry) {
        Optional<EntryType> type = entry.type();
        return type.isEmpty() ? OTHER : switch (type.get()) {
            case AI, DECLINE -> AI;
            case HUMAN -> HUMAN;
            case EXTERNAL, FORMAT -> EXTERNAL;
            case REVIEW, REASON -> REVIEW;
            default -> OTHER;
        };
    }

    /** The name of its style. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
