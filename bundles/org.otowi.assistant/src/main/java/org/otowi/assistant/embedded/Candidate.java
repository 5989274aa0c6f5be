package org.otowi.assistant.embedded;

import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.words.TermVector;
import org.otowi.documents.SectionKind;
import org.otowi.documents.Sentence;

/**
 * A sentence of a paper that may be quoted.
 *
 * @param order its place among all candidates
 * @param kind role of the section that it stands in
 * @param place where in its section, 0 first and 1 last
 * @param centrality likeness to the whole paper, 0 to 1
 */
record Candidate(Sentence sentence, int order, SectionKind kind, double place, TermVector vector, double centrality) {

    String text() {
        return sentence.text();
    }

    Claim claim() {
        return Claim.quoted(sentence.text(), sentence.anchor());
    }
}
