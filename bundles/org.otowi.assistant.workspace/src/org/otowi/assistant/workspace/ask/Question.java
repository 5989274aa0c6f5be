package org.otowi.assistant.workspace.ask;

import java.util.List;

/**
 * What a person asks.
 *
 * @param text the question
 * @param attachments the files that it is about
 */
public record Question(String text, List<Attachment> attachments) {

    public Question {
        attachments = List.copyOf(attachments);
    }
}
