package org.otowi.bench.pdf;

import java.util.Locale;

/**
 * What one program found of what is in the sources; scores add up.
 *
 * @param sentences in the sources
 * @param whole of them that are a sentence of the reading, character by character
 * @param inRow of them whose letters follow each other in the reading, whatever is lost between them
 * @param extra sentences of the reading that are nowhere in the source
 * @param paragraphs in the sources
 * @param spurious places where the reading breaks a paragraph
 * @param missed places where it joins two
 * @param headings in the sources
 * @param headingsFound of them
 * @param headingsInvented headings of the reading that are none
 * @param captions in the sources
 * @param captionsFound of them whole
 * @param references in the sources
 * @param referencesFound of them as entries of their own
 */
record Score(int sentences, int whole, int inRow, int extra, int paragraphs, int spurious, int missed, int headings,
        int headingsFound, int headingsInvented, int captions, int captionsFound, int references, int referencesFound) {

    static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    static final String HEADER = "sentences whole | letters in a row | not in the source | spurious breaks | missed breaks "
            + "| headings | invented | captions | references |\n|---|---|---|---|---|---|---|---|---|---|---|";

    Score plus(Score other) {
        return new Score(sentences + other.sentences, whole + other.whole, inRow + other.inRow, extra + other.extra,
                paragraphs + other.paragraphs, spurious + other.spurious, missed + other.missed, headings + other.headings,
                headingsFound + other.headingsFound, headingsInvented + other.headingsInvented, captions + other.captions,
                captionsFound + other.captionsFound, references + other.references, referencesFound + other.referencesFound);
    }

    /** As cells of a table. */
    String cells(boolean sorted) {
        return String.join(" | ", share(whole, sentences), share(inRow, sentences), sorted ? extra + "" : "",
                share(spurious, paragraphs), share(missed, paragraphs), share(headingsFound, headings),
                sorted ? headingsInvented + "" : "", share(captionsFound, captions), share(referencesFound, references))
                + " |";
    }

    private static String share(int part, int all) {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / all);
    }
}
