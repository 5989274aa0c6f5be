package org.otowi.assistant.ranking;

import java.util.Locale;

/** What is measured of a sentence to rank it; the names appear in the file of weights. */
enum Feature {
    FIRST, SECOND, LAST, PLACE, PLACE_SQUARED, INVERSE_PLACE,
    LOG_WORDS, LOG_WORDS_SQUARED, SHORT, LONG,
    CENTRALITY, LEXRANK, TO_FIRST, TO_LAST,
    TITLE_COVERED, TITLE_SHARE,
    THIS_WORK, PROPOSE, STUDY, SHOW, USE, METHOD, PROBLEM, OUTCOME, LIMIT, DATA, BACKGROUND, NOVEL, CONTRAST, EXAMPLE,
    CUE_EARLIER, FIRST_CUE, PROPOSE_AND_NOVEL, SHOW_AND_OUTCOME, PROPOSE_AND_METHOD,
    STARTS_CONTINUING, STARTS_POINTING, STARTS_WITH_WE, STARTS_WITH_TO, OUR,
    NUMBERS, BRACKETS, SYMBOLS, COLON, QUESTION;

    /** Its name in the file of weights. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
