package org.otowi.assistant.ranking;

import java.util.List;
import java.util.regex.Pattern;
import org.otowi.assistant.words.TermVector;
import org.otowi.assistant.words.TermVectors;
import org.otowi.assistant.words.Words;

/**
 * Measures the sentences of one text: an abstract, or an introduction with a conclusion.
 *
 * <p>None of the features knows a subject: they are places, lengths, likeness to the rest of the text and to the title,
 * and turns of phrase of scientific English.
 */
final class Features {

    private static final Pattern CONTINUING = Pattern.compile("(furthermore|moreover|additionally|in addition|also|finally"
            + "|besides|then|specifically|in particular|for example|for instance|similarly|thus|therefore|hence"
            + "|consequently|as a result|lastly|second|secondly|third|in fact|indeed)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTING =
            Pattern.compile("(this|these|those|it|they|such|its|their|that|both|one)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WE = Pattern.compile("(in this (paper|work|article|study|letter), )?we .*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TO = Pattern.compile("(in order )?to .*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUR = Pattern.compile("\\bour\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern SYMBOL = Pattern.compile("[$\\\\^_{}=<>|~+*/]");

    private final List<String> sentences;
    private final List<TermVector> vectors;
    private final TermVector centroid;
    private final TermVector title;
    private final double[] lexRank;

    Features(List<String> sentences, String title) {
        this.sentences = sentences;
        TermVectors terms = new TermVectors(sentences);
        vectors = sentences.stream().map(terms::vector).toList();
        centroid = TermVector.sum(vectors);
        this.title = terms.vector(title);
        lexRank = LexRank.of(vectors);
    }

    /** One row a sentence, its columns in the order of {@link Feature}. */
    double[][] rows() {
        double[][] rows = new double[sentences.size()][];
        boolean cueEarlier = false;
        for (int i = 0; i < rows.length; i++) {
            Row row = new Row();
            place(row, i);
            length(row, sentences.get(i));
            likeness(row, i);
            boolean cue = cues(row, sentences.get(i));
            row.set(Feature.CUE_EARLIER, cueEarlier);
            row.set(Feature.FIRST_CUE, cue && !cueEarlier);
            cueEarlier |= cue;
            shape(row, sentences.get(i));
            rows[i] = row.values;
        }
        return rows;
    }

    private void place(Row row, int i) {
        int last = sentences.size() - 1;
        double place = last == 0 ? 0 : (double) i / last;
        row.set(Feature.FIRST, i == 0);
        row.set(Feature.SECOND, i == 1);
        row.set(Feature.LAST, i == last);
        row.set(Feature.PLACE, place);
        row.set(Feature.PLACE_SQUARED, place * place);
        row.set(Feature.INVERSE_PLACE, 1.0 / (i + 1));
    }

    private static void length(Row row, String sentence) {
        int words = Words.of(sentence).size();
        double log = StrictMath.log(words + 1.0);
        row.set(Feature.LOG_WORDS, log);
        row.set(Feature.LOG_WORDS_SQUARED, log * log);
        row.set(Feature.SHORT, words < 9);
        row.set(Feature.LONG, words > 40);
    }

    private void likeness(Row row, int i) {
        TermVector vector = vectors.get(i);
        row.set(Feature.CENTRALITY, vector.cosine(centroid));
        row.set(Feature.LEXRANK, lexRank[i] * sentences.size());
        row.set(Feature.TO_FIRST, i == 0 ? 0 : vector.cosine(vectors.get(0)));
        row.set(Feature.TO_LAST, i == sentences.size() - 1 ? 0 : vector.cosine(vectors.get(sentences.size() - 1)));
        long shared = title.weights().keySet().stream().filter(vector.weights()::containsKey).count();
        row.set(Feature.TITLE_COVERED, (double) shared / Math.max(1, title.weights().size()));
        row.set(Feature.TITLE_SHARE, (double) shared / Math.max(1, vector.weights().size()));
    }

    /** Returns whether the sentence says what the work does. */
    private static boolean cues(Row row, String sentence) {
        for (Cue cue : Cue.values()) {
            row.set(Feature.valueOf(cue.name()), cue.in(sentence));
        }
        boolean propose = row.is(Feature.PROPOSE) || row.is(Feature.STUDY) && row.is(Feature.THIS_WORK);
        row.set(Feature.PROPOSE_AND_NOVEL, row.is(Feature.PROPOSE) && row.is(Feature.NOVEL));
        row.set(Feature.PROPOSE_AND_METHOD, row.is(Feature.PROPOSE) && row.is(Feature.METHOD));
        row.set(Feature.SHOW_AND_OUTCOME, row.is(Feature.SHOW) && row.is(Feature.OUTCOME));
        return propose || row.is(Feature.THIS_WORK) || row.is(Feature.STUDY);
    }

    private static void shape(Row row, String sentence) {
        row.set(Feature.STARTS_CONTINUING, CONTINUING.matcher(sentence).matches());
        row.set(Feature.STARTS_POINTING, POINTING.matcher(sentence).matches());
        row.set(Feature.STARTS_WITH_WE, WE.matcher(sentence).matches());
        row.set(Feature.STARTS_WITH_TO, TO.matcher(sentence).matches());
        row.set(Feature.OUR, OUR.matcher(sentence).find());
        row.set(Feature.NUMBERS, Math.min(3, NUMBER.matcher(sentence).results().count()));
        row.set(Feature.BRACKETS, sentence.indexOf('(') >= 0 || sentence.indexOf('[') >= 0);
        row.set(Feature.SYMBOLS, (double) SYMBOL.matcher(sentence).results().count() / Math.max(1, sentence.length()));
        row.set(Feature.COLON, sentence.indexOf(':') >= 0);
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

        boolean is(Feature feature) {
            return values[feature.ordinal()] > 0;
        }
    }
}
