package org.otowi.bench.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.otowi.documents.Cancellation;
import org.otowi.documents.DocumentReader;
import org.otowi.documents.Paper;
import org.otowi.documents.ReadLimits;
import org.otowi.documents.Section;
import org.otowi.documents.Sentence;
import org.otowi.documents.UnreadableDocumentException;

/** The reader of this project. */
final class Ours implements Tool {

    private final DocumentReader reader = new DocumentReader(ReadLimits.DEFAULT);

    @Override
    public String label() {
        return "Otowi";
    }

    @Override
    public Reading read(Path pdf) throws UnreadableDocumentException {
        Paper paper = extract(pdf);
        Map<Integer, List<String>> paragraphs = new TreeMap<>();
        paper.sentences().forEach(
                one -> paragraphs.computeIfAbsent(one.paragraph(), n -> new ArrayList<>()).add(one.text()));
        return new Reading(paragraphs.values().stream().map(all -> String.join(" ", all)).toList(),
                paper.sentences().map(Sentence::text).toList(),
                paper.sections().stream().map(Section::heading).filter(heading -> !heading.isEmpty()).toList(),
                paper.captions().stream().map(caption -> caption.label() + ": " + caption.text()).toList(),
                paper.references(), true);
    }

    @Override
    public Paper extract(Path pdf) throws UnreadableDocumentException {
        return (Paper) reader.read(pdf, Cancellation.NEVER);
    }
}
