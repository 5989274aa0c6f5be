package org.otowi.provenance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That a person has checked a research file, as the log says it.
 *
 * @param content the file's bytes at that time; of any other state the review says nothing
 * @param lines the lines that were checked; empty if all were
 * @param checked how
 * @param note what the reviewer wants to say
 */
public record Review(Sha256 content, List<LineRange> lines, Checked checked, Optional<String> note) {

    public Review {
        lines = List.copyOf(lines);
    }

    /** What a reviewer did. */
    public enum Checked {
        /** Read and understood. */
        READ,
        /** Ran it, or compared it with a result that is known. */
        TESTED,
        /** Checked units and dimensions. */
        UNITS;

        private final String label = name().toLowerCase(Locale.ROOT);

        /** The name in the member {@code checked}. */
        public String label() {
            return label;
        }

        /** What the given name stands for, if it is one. */
        public static Optional<Checked> of(String label) {
            return Stream.of(values()).filter(value -> value.label.equals(label)).findFirst();
        }
    }
}
