package org.otowi.documents;

/**
 * One sentence of running text.
 *
 * @param text the sentence on one line, hyphens at line ends joined
 * @param paragraph number of its paragraph within the paper, from 0
 * @param anchor where it stands; its quote is the sentence
 */
public record Sentence(String text, int paragraph, SourceAnchor anchor) {}
