package org.otowi.assistant.workspace.ask;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.otowi.models.egress.EgressPreview;

/** Shows a person what would be sent, and has them decide. */
@FunctionalInterface
public interface SendGuard {

    /**
     * What a person decided.
     *
     * @param send whether to send it
     * @param reason why they send what the gate warned of, if they said so
     */
    record Decided(boolean send, Optional<String> reason) {

        /** Nothing is to be sent. */
        public static final Decided NOT = new Decided(false, Optional.empty());
    }

    /**
     * Asks; returns at once.
     *
     * @param preview the exact bytes, where they would go, and what the gate says to it
     * @param notes what the person should know of how the request was made
     * @param receiver gets the decision; called once, on any thread
     */
    void confirm(EgressPreview preview, List<String> notes, Consumer<Decided> receiver);
}
