package org.otowi.models.chat;

import java.util.Optional;

/**
 * The one end of a request.
 *
 * @param ending how it ended
 * @param kind why; empty if {@link Ending#COMPLETE} or {@link Ending#CANCELLED}
 * @param message what happened and what to do now, for a person; empty if complete; never content of the request or reply
 */
public record End(Ending ending, Optional<EndKind> kind, String message) {

    public static final End COMPLETE = new End(Ending.COMPLETE, Optional.empty(), "");

    public static End truncated(EndKind kind, String message) {
        return new End(Ending.TRUNCATED, Optional.of(kind), message);
    }

    public static End cancelled(String message) {
        return new End(Ending.CANCELLED, Optional.empty(), message);
    }

    public static End blocked(EndKind kind, String message) {
        return new End(Ending.BLOCKED, Optional.of(kind), message);
    }

    public static End failed(EndKind kind, String message) {
        return new End(Ending.FAILED, Optional.of(kind), message);
    }

    public boolean isComplete() {
        return ending == Ending.COMPLETE;
    }
}
