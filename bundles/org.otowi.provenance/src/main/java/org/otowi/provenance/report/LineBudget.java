package org.otowi.provenance.report;

/** Shares out the lines that a report has space for, so that a page about many files still opens at once. */
final class LineBudget {

    /** Lines of one file. */
    static final int MAX_OF_FILE = 5_000;

    /** Lines of all files in which a model wrote. */
    static final int MAX_WITH_AI = 40_000;

    /** Lines of all other files, of which a reader wants to know less. */
    static final int MAX_WITHOUT_AI = 5_000;

    private int withAi = MAX_WITH_AI;
    private int withoutAi = MAX_WITHOUT_AI;

    /** How many of its lines a file gets; the same files in the same order get the same. */
    int take(int lines, boolean hasAi) {
        int granted = Math.min(Math.min(lines, MAX_OF_FILE), hasAi ? withAi : withoutAi);
        withAi -= hasAi ? granted : 0;
        withoutAi -= hasAi ? 0 : granted;
        return granted;
    }
}
