package org.otowi.bench.pdf;

import java.util.ArrayList;
import java.util.List;
import org.otowi.documents.text.SentenceSplitter;

/**
 * Plain text as a program gives it, in paragraphs and lines. To be fair to it, lines are joined the simple way, and split
 * into sentences as ours are.
 */
final class TextLines {

    private TextLines() {}

    /** @param paragraphs each with its lines */
    static Reading reading(List<String> paragraphs) {
        List<String> joined = paragraphs.stream().map(TextLines::joined).filter(text -> !text.isEmpty()).toList();
        List<String> sentences = new ArrayList<>();
        SentenceSplitter splitter = new SentenceSplitter();
        joined.forEach(text -> splitter.split(text).forEach(span -> sentences.add(span.of(text))));
        return Reading.of(joined, sentences);
    }

    /** A hyphen at the end of a line goes if a small letter follows. */
    private static String joined(String paragraph) {
        return paragraph.strip().replaceAll("(?<=\\p{L})-\\R(?=\\p{Ll})", "").replaceAll("\\s+", " ");
    }
}
