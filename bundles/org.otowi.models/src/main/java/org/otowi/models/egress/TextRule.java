package org.otowi.models.egress;

import java.util.List;
import org.otowi.provenance.Cancellation;

/** Looks through a text for what should not leave the machine, such as markings or keys. Safe for use by several threads. */
public interface TextRule {

    /**
     * What is in the text: at most one finding for each rule, at the first place; in time proportional to the text's
     * length.
     *
     * @param where the file's name, or what the text is, such as the question
     * @param cancellation looked at every few thousand characters
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    List<Finding> find(String where, String text, Cancellation cancellation);
}
