package org.otowi.assistant.ui.view;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.otowi.models.chat.End;

/** What a person must know of how a request to a model ended. */
final class EndWords {

    private EndWords() {}

    /** The words; empty if all is well. */
    static Optional<String> of(End end) {
        return switch (end.ending()) {
            case COMPLETE -> Optional.empty();
            case TRUNCATED -> Optional.of(NLS.bind(Messages.End_truncated, end.message()));
            case CANCELLED -> Optional.of(Messages.End_cancelled);
            case BLOCKED -> Optional.of(NLS.bind(Messages.End_blocked, end.message()));
            case FAILED -> Optional.of(NLS.bind(Messages.End_failed, end.message()));
        };
    }
}
