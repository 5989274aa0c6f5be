package org.otowi.assistant.ranking;

import java.util.Locale;

/**
 * What is measured of a sentence to rank it.
 *
 * <p>The names stand in the file of weights. Others were tried and left out because they did not change the ranking
 * of unseen papers: random walks over sentences, more about the place, single words and pairs of words.
 */
enum Feature {
    /** Its place in the text. */
    SECOND, INVERSE_PLACE,
    /** Its length in words. */
    LOG_WORDS, SHORT, LONG,
    /** Cosine with the whole text, and with the last sentence. */
    CENTRALITY, TO_LAST,
    /** Which part of the title's words it holds, and which part of its words are the title's. */
    TITLE_COVERED, TITLE_SHARE,
    /** The cues of the same names. */
    PROPOSE, STUDY, SHOW, FURTHER, METHOD, DATA, BACKGROUND,
    /** Whether it is the first sentence, or follows one, that says what the work does. */
    FIRST_CUE, AFTER_CUE,
    /** What is put forward has a name, is new, is a method. */
    PROPOSE_AND_NAME, PROPOSE_AND_NOVEL, PROPOSE_AND_METHOD,
    /** How it starts. */
    STARTS_CONTINUING, STARTS_POINTING, STARTS_WITH_WE, STARTS_WITH_TO,
    /** Share of characters that are mathematical symbols; whether it asks. */
    SYMBOLS, QUESTION;

    /** Its name in the file of weights. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
