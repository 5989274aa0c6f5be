package org.otowi.bench.pdf;

import java.util.List;

/**
 * What a program read from a PDF.
 *
 * @param paragraphs of running text in its order, all text if the program does not tell one from the other
 * @param sentences of these paragraphs
 * @param headings what may be one
 * @param captions what may be one
 * @param references what may be an entry of the list of references
 * @param sorted whether the program says what is a heading, a caption and a reference
 */
record Reading(List<String> paragraphs, List<String> sentences, List<String> headings, List<String> captions,
        List<String> references, boolean sorted) {

    /** Of a program that gives paragraphs alone. */
    static Reading of(List<String> paragraphs, List<String> sentences) {
        return new Reading(paragraphs, sentences, paragraphs, paragraphs, paragraphs, false);
    }
}
