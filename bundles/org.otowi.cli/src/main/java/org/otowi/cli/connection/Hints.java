package org.otowi.cli.connection;

import java.util.Optional;
import org.otowi.cli.messages.Messages;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;

/** Which option of the command line helps after a request that did not end well. */
public final class Hints {

    private Hints() {}

    /**
     * A sentence for a person; empty where no option helps.
     *
     * @param provider the id of the provider that was asked
     */
    public static Optional<String> of(End end, String provider) {
        return end.kind().map(kind -> key(kind, provider)).filter(key -> !key.isEmpty()).map(key -> Messages.get(key, provider));
    }

    private static String key(EndKind kind, String provider) {
        return switch (kind) {
            case JUSTIFICATION -> "hint.justify";
            case IDLE -> "hint.idle";
            case FIRST_TOKEN -> "hint.firstToken";
            case KEY -> provider.equals(TargetOptions.ONCE) ? "hint.key" : "hint.providers";
            case MODEL -> provider.equals(TargetOptions.ONCE) ? "" : "hint.models";
            default -> "";
        };
    }
}
