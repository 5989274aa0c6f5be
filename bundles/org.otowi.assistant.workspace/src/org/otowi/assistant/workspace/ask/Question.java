package org.otowi.assistant.workspace.ask;

import java.util.List;

/**
 * What a person asks.
 *
 * @param text the question
 * @param attachments the files that it is about
 * @param change whether a change of the lines of the one attachment is asked for, by a model
 */
public record Question(String text, List<Attachment> attachments, boolean change) {

    public Question {
        attachments = List.copyOf(attachments);
    }

    /** A question that changes nothing. */
    public Question(String text, List<Attachment> attachments) {
        this(text, attachments, false);
    }
}
