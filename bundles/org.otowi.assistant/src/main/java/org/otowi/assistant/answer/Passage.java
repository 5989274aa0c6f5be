package org.otowi.assistant.answer;

import java.nio.file.Path;
import org.otowi.documents.SourceAnchor;

/**
 * Words of a document that bear on a question.
 *
 * @param file the document
 * @param heading heading of the section or name of the symbol that they stand in; empty where there is none
 * @param text the words
 * @param anchor where they stand
 */
public record Passage(Path file, String heading, String text, SourceAnchor anchor) {}
