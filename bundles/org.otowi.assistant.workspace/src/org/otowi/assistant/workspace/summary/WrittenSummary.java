package org.otowi.assistant.workspace.summary;

import java.util.Optional;
import org.otowi.assistant.summary.Summary;
import org.otowi.assistant.workspace.proposal.Authored;
import org.otowi.models.chat.End;
import org.otowi.models.chat.Usage;

/** How having a model write a summary ended. */
public sealed interface WrittenSummary {

    /**
     * The request had its one end, whichever that was.
     *
     * @param end how it ended; failed also where the reply was whole, but no summary
     * @param summary present exactly if the end is complete
     * @param by the model, and what was said to it and by it
     * @param usage what it took
     */
    record Ended(End end, Optional<Summary> summary, Authored by, Usage usage) implements WrittenSummary {}

    /** Nobody knows what came of it, because of a fault; the message is for people. */
    record Faulted(String message) implements WrittenSummary {}

    /** The person stopped it before it was sent. */
    record NotSent() implements WrittenSummary {}
}
