package org.otowi.assistant.embedded;

import java.util.Set;
import java.util.regex.Pattern;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.words.TermVector;
import org.otowi.documents.SectionKind;
import org.otowi.documents.Sentence;

/**
 * A sentence of a paper that may be quoted.
 *
 * @param order its number among the candidates, from 0
 * @param kind role of the section that it stands in
 * @param level level of the section's heading, 1 for the highest
 * @param isContext whether it stands in an abstract or introduction before the first sentence on the work itself
 * @param namesWork whether it calls the work by the name that its title gives it
 * @param place where in the paper, from 0 to 1
 * @param vector its words
 * @param signals what its turns of phrase tell
 * @param topic how much it is about what the paper is about, from 0 to 1
 */
record Candidate(Sentence sentence, int order, SectionKind kind, int level, boolean isContext, boolean namesWork,
        double place, TermVector vector, Set<Signal> signals, double topic) {

    private static final int FEW_WORDS = 8;
    private static final Pattern LIST_MARK = Pattern.compile("^(\\(?\\d{1,2}[.)]|\\(?[a-z]\\)|[\u2022\u2013*-])\\s+");

    String text() {
        return sentence.text();
    }

    /** The sentence without the number or bullet that it has in a list. */
    Claim claim() {
        return Claim.quoted(LIST_MARK.matcher(text()).replaceFirst(""), sentence.anchor());
    }

    double likeness(Candidate other) {
        return vector.cosine(other.vector);
    }

    /** How much of the shorter of two sentences the other says too, from 0 to 1. */
    double share(Candidate other) {
        Set<String> words = vector.weights().keySet();
        long shared = words.stream().filter(other.vector.weights()::containsKey).count();
        return (double) shared / Math.max(FEW_WORDS, Math.min(words.size(), other.vector.weights().size()));
    }
}
