package org.otowi.assistant.workspace.ask;

import java.util.Optional;
import java.util.function.Consumer;

/** Shows a person what would be sent, and has them decide. */
@FunctionalInterface
public interface SendGuard {

    /**
     * Asks; returns at once.
     *
     * @param decided gets what is to be sent, with their reason if they gave one, or nothing; called once, on any thread
     */
    void confirm(ReadyQuestion question, Consumer<Optional<ReadyQuestion>> decided);
}
