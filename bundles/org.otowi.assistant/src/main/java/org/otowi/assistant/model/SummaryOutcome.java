package org.otowi.assistant.model;

import java.util.Optional;
import org.otowi.assistant.summary.Summary;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.End;
import org.otowi.provenance.Exchange;

/**
 * What came of asking a model for a summary.
 *
 * @param end the end of the request; FAILED also where the reply is whole but no summary
 * @param summary present exactly if the end is complete
 * @param reply what the model said
 * @param exchange what was said to it and by it, for the log
 */
public record SummaryOutcome(End end, Optional<Summary> summary, ChatReply reply, Exchange exchange) {}
