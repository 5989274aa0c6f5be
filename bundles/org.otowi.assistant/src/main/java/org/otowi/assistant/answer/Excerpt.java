package org.otowi.assistant.answer;

import java.nio.file.Path;
import org.otowi.documents.SourceAnchor;

/**
 * The least piece of a document that can be found: a sentence, a caption, or a symbol with its comment.
 *
 * @param file the document
 * @param block the paragraph it belongs to; neighbours of one block may be quoted together
 * @param heading heading of its section or name of the symbol
 * @param text what is quoted
 * @param searched what is searched: the text, and names that it is known by
 * @param anchor where it stands
 */
record Excerpt(Path file, String block, String heading, String text, String searched, SourceAnchor anchor) {

    Passage passage(String quoted) {
        return new Passage(file, heading, quoted, anchor);
    }

    boolean isInBlockOf(Excerpt other) {
        return !block.isEmpty() && file.equals(other.file) && block.equals(other.block);
    }
}
