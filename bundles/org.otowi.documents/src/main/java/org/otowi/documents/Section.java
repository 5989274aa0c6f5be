package org.otowi.documents;

import java.util.List;

/**
 * A part of a paper under one heading, without the parts below it.
 *
 * @param kind the role that the heading gives it
 * @param heading the heading as printed, numbering included; empty for text before the first heading
 * @param level 1 for a section, 2 for a subsection and so on
 * @param sentences its sentences in reading order
 */
public record Section(SectionKind kind, String heading, int level, List<Sentence> sentences) {

    public Section {
        sentences = List.copyOf(sentences);
    }
}
