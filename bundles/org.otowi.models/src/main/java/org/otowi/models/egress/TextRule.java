package org.otowi.models.egress;

import java.util.List;

/** Looks through a text for what should not leave the machine, such as markings or keys. Safe for use by several threads. */
public interface TextRule {

    /**
     * What is in the text: at most one finding for each rule, at the first place; in time proportional to the text's
     * length.
     *
     * @param where the file's name, or what the text is, such as the question
     */
    List<Finding> find(String where, String text);
}
