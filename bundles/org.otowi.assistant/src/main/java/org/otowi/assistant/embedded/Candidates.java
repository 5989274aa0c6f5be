package org.otowi.assistant.embedded;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.otowi.assistant.ranking.Cue;
import org.otowi.assistant.words.TermVector;
import org.otowi.assistant.words.TermVectors;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Paper;
import org.otowi.documents.Section;
import org.otowi.documents.SectionKind;
import org.otowi.documents.Sentence;

/** Gathers the sentences of a paper that may be quoted, with what the facets want to know of them. */
final class Candidates {

    /** Sections that say nothing of the work itself. */
    static final Set<SectionKind> ASIDE = EnumSet.of(SectionKind.ACKNOWLEDGEMENTS, SectionKind.APPENDIX);
    private static final Set<SectionKind> CLOSING = EnumSet.of(SectionKind.CONCLUSION, SectionKind.LIMITATIONS);
    private static final Set<SectionKind> OPENING = EnumSet.of(SectionKind.ABSTRACT, SectionKind.INTRODUCTION);
    private static final double LATE = 0.6;
    /** A title such as "emcee v3: a Python toolkit" calls the work by a name. */
    private static final Pattern NAME = Pattern.compile("([\\p{L}\\p{N}_.+-]{3,20})( v?\\d[\\d.]*)?: .*");

    private final Cancellation cancellation;
    private final Paper paper;
    private final Sentence tldr;
    private final Prose prose;
    private final TermVectors terms;
    private final TermVector whole;
    private final TermVector title;
    private final Optional<String> name;
    private final List<Candidate> all = new ArrayList<>();
    private final int sentences;
    private int read;

    private Candidates(Paper paper, Sentence tldr, Cancellation cancellation) {
        this.cancellation = cancellation;
        this.paper = paper;
        this.tldr = tldr;
        prose = new Prose(paper.title());
        List<String> texts = paper.sentences().map(Sentence::text).toList();
        sentences = texts.size();
        terms = new TermVectors(texts);
        whole = TermVector.sum(texts.stream().peek(text -> cancellation.check()).map(terms::vector).toList());
        title = terms.vector(paper.title());
        Matcher matcher = NAME.matcher(paper.title());
        name = matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * The sentences in reading order; what follows the conclusion is an appendix, whatever its heading says.
     *
     * @param tldr the sentence that sums up the paper
     */
    static List<Candidate> of(Paper paper, Sentence tldr, Cancellation cancellation) {
        return new Candidates(paper, tldr, cancellation).all();
    }

    private List<Candidate> all() {
        boolean isConcluded = false;
        for (Section section : paper.sections()) {
            boolean isAside = ASIDE.contains(section.kind()) || isConcluded && !CLOSING.contains(section.kind());
            int context = contextSize(section);
            for (int i = 0; i < section.sentences().size(); i++) {
                Sentence sentence = section.sentences().get(i);
                cancellation.check();
                read++;
                if (sentence == tldr || !isAside && prose.isFit(sentence.text())) {
                    all.add(candidate(sentence, section, i < context));
                }
            }
            isConcluded |= section.kind() == SectionKind.CONCLUSION;
        }
        return List.copyOf(all);
    }

    private Candidate candidate(Sentence sentence, Section section, boolean isContext) {
        TermVector vector = terms.vector(sentence.text());
        double topic = Math.min(1, vector.cosine(whole) + 0.5 * vector.cosine(title));
        return new Candidate(sentence, all.size(), section.kind(), section.level(), isContext,
                name.filter(sentence.text()::contains).isPresent(), (double) read / sentences, vector,
                Signal.of(sentence.text()), topic);
    }

    /** How many sentences of an abstract or introduction lead up to the work; none where an abstract names it late. */
    private int contextSize(Section section) {
        int size = section.sentences().size();
        int first = IntStream.range(0, size).filter(i -> isOnWork(section.sentences().get(i))).findFirst().orElse(0);
        boolean isLate = section.kind() == SectionKind.ABSTRACT && first > LATE * size;
        return OPENING.contains(section.kind()) && !isLate ? first : 0;
    }

    private boolean isOnWork(Sentence sentence) {
        String text = sentence.text();
        return sentence == tldr || Cue.THIS_WORK.in(text) || Cue.PROPOSE.in(text) || Cue.STUDY.in(text);
    }
}
