package org.otowi.provenance.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.otowi.provenance.messages.Messages;

/** Whose rules a statement follows. */
public enum StatementStyle {
    /** International Committee of Medical Journal Editors, Recommendations, "Use of AI by Authors". */
    ICMJE(true),
    /** IEEE, "Author Guidelines for Artificial Intelligence (AI)-Generated Text". */
    IEEE(true),
    /** American Physical Society. */
    APS(false),
    /** AIP Publishing, "AI Policy, For Authors". */
    AIP(true),
    /** Elsevier. */
    ELSEVIER(false),
    /** Science journals of the AAAS. */
    SCIENCE(false),
    /** Nature Portfolio. */
    NATURE(false);

    private final boolean fromPrimarySource;
    private final String label = name().toLowerCase(Locale.ROOT);

    StatementStyle(boolean fromPrimarySource) {
        this.fromPrimarySource = fromPrimarySource;
    }

    /** The name on the command line. */
    public String label() {
        return label;
    }

    /** The style of the given name. */
    public static Optional<StatementStyle> of(String label) {
        return Stream.of(values()).filter(style -> style.label.equals(label)).findFirst();
    }

    /** What the statement is called there. */
    String title() {
        return text("title");
    }

    /** Where in the paper it belongs and what it must say. */
    String rule() {
        return text("rule") + " " + Messages.get(fromPrimarySource ? "statement.primary" : "statement.check");
    }

    private String text(String part) {
        return Messages.get("statement." + label + "." + part);
    }
}
