package org.otowi.provenance.log;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Map<String, EntryType> BY_LABEL =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(EntryType::label, type -> type));

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name in the member {@code type}. */
    public String label() {
        return label;
    }

    /** The type with the given label, if it is a known one. */
    public static Optional<EntryType> of(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}
