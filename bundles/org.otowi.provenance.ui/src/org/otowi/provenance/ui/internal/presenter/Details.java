package org.otowi.provenance.ui.internal.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Labelled lines to read or to copy.
 *
 * @param lines from top to bottom
 */
public record Details(List<Line> lines) {

    /** Nothing to show. */
    public static final Details NONE = new Details(List.of());

    public Details {
        lines = List.copyOf(lines);
    }

    /** How a line looks. */
    public enum Look {
        HEADING,
        FIELD,
        /** A member of an entry by its own name, without a label. */
        MEMBER,
        WARNING,
        DEFECT
    }

    /**
     * One line.
     *
     * @param look how it looks
     * @param label what the value is; empty for a further value of the line above
     * @param value the words
     */
    public record Line(Look look, String label, String value) {

        public Line {
            value = Inert.of(value);
        }

        /** The line as plain text, the label before a tab. */
        public String text() {
            return isLabelled() ? label + "\t" + value : value;
        }

        /** Whether it has a place for a label. */
        public boolean isLabelled() {
            return look != Look.HEADING && look != Look.MEMBER;
        }
    }

    /** The lines as plain text. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** Puts lines together. */
    static final class Builder {

        private final List<Line> lines = new ArrayList<>();

        Builder heading(String words) {
            return add(Look.HEADING, "", words);
        }

        Builder field(String label, String value) {
            return add(Look.FIELD, label, value);
        }

        Builder field(String label, Optional<String> value) {
            value.ifPresent(words -> field(label, words));
            return this;
        }

        /** A label before the first value only. */
        Builder fields(String label, List<String> values) {
            for (int i = 0; i < values.size(); i++) {
                field(i == 0 ? label : "", values.get(i));
            }
            return this;
        }

        Builder add(Look look, String label, String value) {
            lines.add(new Line(look, label, value));
            return this;
        }

        Details build() {
            return new Details(lines);
        }
    }
}
