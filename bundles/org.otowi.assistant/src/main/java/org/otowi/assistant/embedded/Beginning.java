package org.otowi.assistant.embedded;

import java.util.ArrayList;
import java.util.List;
import org.otowi.documents.Paper;
import org.otowi.documents.Section;
import org.otowi.documents.Sentence;

/** As much of a paper as can be weighed in seconds. */
final class Beginning {

    /** In characters; a book of some 400 pages. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private int left = MOST_CHARACTERS;

    private Beginning() {}

    /** The paper itself unless it is too long, else the paper with its first sentences only. */
    static Paper of(Paper paper) {
        Beginning beginning = new Beginning();
        List<Section> sections = paper.sections().stream().map(beginning::part).toList();
        return beginning.left >= 0 ? paper : new Paper(paper.file(), paper.sha256(), paper.title(), paper.authors(),
                sections, paper.captions(), paper.references(), paper.warnings());
    }

    private Section part(Section section) {
        List<Sentence> kept = new ArrayList<>();
        for (Sentence sentence : section.sentences()) {
            if (left >= 0) {
                left -= sentence.text().length();
            }
            if (left >= 0) {
                kept.add(sentence);
            }
        }
        return new Section(section.kind(), section.heading(), section.level(), kept);
    }
}
