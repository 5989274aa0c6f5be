package org.otowi.provenance.log;

import java.util.Locale;
import java.util.Optional;

/** The types of entry that this version knows; a log may hold others, which are kept, hashed and shown. */
public enum EntryType {
    OPEN,
    AI,
    HUMAN,
    FORMAT,
    EXTERNAL,
    MOVE,
    COPY,
    DECLINE,
    REVIEW,
    REASON,
    DISCLOSE,
    ERASE,
    CHECKPOINT,
    ANCHOR,
    GAP;

    /** The name in the member {@code type}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type with the given label, if it is a known one. */
    public static Optional<EntryType> of(String label) {
        for (EntryType type : values()) {
            if (type.label().equals(label)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
