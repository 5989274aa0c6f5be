package org.otowi.assistant.ranking;

import java.util.List;
import java.util.regex.Pattern;
import org.otowi.assistant.words.TermVector;
import org.otowi.assistant.words.TermVectors;
import org.otowi.assistant.words.Words;
import org.otowi.documents.Cancellation;

/**
 * Measures the sentences of one text: an abstract, or an introduction with a conclusion.
 *
 * <p>None of the features knows a subject: they are places, lengths, likeness to the rest of the text and to the title,
 * and turns of phrase of scientific English.
 */
final class Features {

    private static final int SHORT_WORDS = 9;
    private static final int LONG_WORDS = 40;
    private static final List<Cue> CUES =
            List.of(Cue.PROPOSE, Cue.STUDY, Cue.SHOW, Cue.FURTHER, Cue.METHOD, Cue.DATA, Cue.BACKGROUND);
    private static final Pattern WE = start("(in this (paper|work|article|study|letter), )?we");
    private static final Pattern TO = start("(in order )?to");
    private static final Pattern SYMBOL = Pattern.compile("[$\\\\^_{}=<>|~+*/]");
    private static final Pattern NAME = Pattern.compile(
            "\\(\\p{Lu}[\\p{L}\\p{N}-]*\\p{Lu}[\\p{L}\\p{N}-]*\\)|(called|named|dubbed|termed) ");

    private final Cancellation cancellation;
    private final List<String> sentences;
    private final List<TermVector> vectors;
    private final TermVector centroid;
    private final TermVector title;

    Features(List<String> sentences, String title, Cancellation cancellation) {
        this.cancellation = cancellation;
        this.sentences = sentences;
        TermVectors terms = new TermVectors(sentences);
        vectors = sentences.stream().peek(sentence -> cancellation.check()).map(terms::vector).toList();
        centroid = TermVector.sum(vectors);
        this.title = terms.vector(title);
    }

    private static Pattern start(String words) {
        return Pattern.compile(words + "\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** One row a sentence, its columns in the order of {@link Feature}. */
    double[][] rows() {
        double[][] rows = new double[sentences.size()][];
        boolean cueEarlier = false;
        boolean cueBefore = false;
        for (int i = 0; i < rows.length; i++) {
            cancellation.check();
            String sentence = sentences.get(i);
            boolean cue = Cue.PROPOSE.in(sentence) || Cue.STUDY.in(sentence) || Cue.THIS_WORK.in(sentence);
            Row row = new Row();
            place(row, i);
            length(row, sentence);
            likeness(row, i);
            cues(row, sentence);
            row.set(Feature.FIRST_CUE, cue && !cueEarlier);
            row.set(Feature.AFTER_CUE, cueBefore);
            shape(row, sentence);
            rows[i] = row.values;
            cueEarlier |= cue;
            cueBefore = cue;
        }
        return rows;
    }

    private static void place(Row row, int i) {
        row.set(Feature.SECOND, i == 1);
        row.set(Feature.INVERSE_PLACE, 1.0 / (i + 1));
    }

    private static void length(Row row, String sentence) {
        int words = Words.of(sentence).size();
        row.set(Feature.LOG_WORDS, StrictMath.log(words + 1.0));
        row.set(Feature.SHORT, words < SHORT_WORDS);
        row.set(Feature.LONG, words > LONG_WORDS);
    }

    private void likeness(Row row, int i) {
        TermVector vector = vectors.get(i);
        int last = sentences.size() - 1;
        row.set(Feature.CENTRALITY, vector.cosine(centroid));
        row.set(Feature.TO_LAST, i == last ? 0 : vector.cosine(vectors.get(last)));
        long shared = title.weights().keySet().stream().filter(vector.weights()::containsKey).count();
        row.set(Feature.TITLE_COVERED, (double) shared / Math.max(1, title.weights().size()));
        row.set(Feature.TITLE_SHARE, (double) shared / Math.max(1, vector.weights().size()));
    }

    private static void cues(Row row, String sentence) {
        CUES.forEach(cue -> row.set(Feature.valueOf(cue.name()), cue.in(sentence)));
        boolean proposes = Cue.PROPOSE.in(sentence);
        row.set(Feature.PROPOSE_AND_NAME, proposes && NAME.matcher(sentence).find());
        row.set(Feature.PROPOSE_AND_NOVEL, proposes && Cue.NOVEL.in(sentence));
        row.set(Feature.PROPOSE_AND_METHOD, proposes && Cue.METHOD.in(sentence));
    }

    private static void shape(Row row, String sentence) {
        row.set(Feature.STARTS_CONTINUING, Opening.CONTINUING.of(sentence));
        row.set(Feature.STARTS_POINTING, Opening.POINTING.of(sentence));
        row.set(Feature.STARTS_WITH_WE, WE.matcher(sentence).matches());
        row.set(Feature.STARTS_WITH_TO, TO.matcher(sentence).matches());
        row.set(Feature.SYMBOLS, (double) SYMBOL.matcher(sentence).results().count() / Math.max(1, sentence.length()));
        row.set(Feature.QUESTION, sentence.endsWith("?"));
    }

    private static final class Row {

        private final double[] values = new double[Feature.values().length];

        void set(Feature feature, double value) {
            values[feature.ordinal()] = value;
        }

        void set(Feature feature, boolean value) {
            set(feature, value ? 1 : 0);
        }
    }
}
