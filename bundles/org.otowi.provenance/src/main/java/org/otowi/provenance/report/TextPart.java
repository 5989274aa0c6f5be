package org.otowi.provenance.report;

import java.util.List;
import java.util.OptionalInt;
import org.otowi.provenance.attribution.LineClass;

/** The text of a research file as far as the report has it. */
public sealed interface TextPart {

    /**
     * The text, line by line.
     *
     * @param runs lines of one origin together
     * @param linesLeftOut how many more there are at the end
     */
    record Shown(List<Run> runs, int linesLeftOut) implements TextPart {

        public Shown {
            runs = List.copyOf(runs);
        }
    }

    /**
     * Lines of one origin that follow each other.
     *
     * @param origin where they come from
     * @param entry number of the entry that recorded them, in the report's order
     * @param model number of the entry of the model that had a part in them
     * @param reviews numbers of the entries that say that somebody checked them as they are
     * @param firstLine number of the first of them, from 1
     * @param lines the lines without their ends
     */
    record Run(LineClass origin, OptionalInt entry, OptionalInt model, List<Integer> reviews, int firstLine,
            List<String> lines) {

        public Run {
            reviews = List.copyOf(reviews);
            lines = List.copyOf(lines);
        }

        /** Number of the last line. */
        public int lastLine() {
            return firstLine + lines.size() - 1;
        }
    }

    /** No text, and why. */
    record NotShown(Reason reason) implements TextPart {}

    /** Why there is no text. */
    enum Reason {
        /** There is no file. */
        MISSING,
        /** A link may lead to what is not part of the research. */
        NOT_REGULAR,
        /** It has more than {@link #MAX_BYTES}. */
        TOO_LARGE,
        /** It is no text in the encoding that the log names. */
        NO_TEXT,
        /** It exists but cannot be read. */
        UNREADABLE,
        /** What the log says of the lines cannot be believed. */
        NOT_CREDIBLE,
        /** Other files took all the space that a report has. */
        NO_SPACE
    }

    /** Bytes of the largest file of which the text is read: no text that people write is larger. */
    int MAX_BYTES = 8 << 20;
}
