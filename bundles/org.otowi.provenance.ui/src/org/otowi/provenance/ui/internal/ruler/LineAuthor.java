package org.otowi.provenance.ui.internal.ruler;

import org.otowi.provenance.attribution.LineClass;
import org.otowi.provenance.attribution.LineSpan;

/** Who wrote a line, as the ruler tells them apart: by letters, so that nothing hangs on colours. */
public enum LineAuthor {
    MODEL(Messages.letter_model),
    /** A person, in the place of a model's line. */
    EDITED(Messages.letter_edited),
    PERSON(""),
    UNKNOWN(Messages.letter_unknown),
    /** The person at the keyboard, who has not saved it yet. */
    UNSAVED("");

    private final String letter;

    LineAuthor(String letter) {
        this.letter = letter;
    }

    /** What the ruler shows; empty for people. */
    public String letter() {
        return letter;
    }

    /** Who wrote some lines of a text; what nobody recorded in an unsaved one was typed there. */
    static LineAuthor of(LineSpan span, boolean unsaved) {
        LineClass lineClass = span.origin().lineClass();
        return switch (lineClass) {
            case AI -> MODEL;
            case AI_EDITED -> EDITED;
            case HUMAN -> PERSON;
            case EXTERNAL -> unsaved && span.origin().entry().isEmpty() ? UNSAVED : UNKNOWN;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
