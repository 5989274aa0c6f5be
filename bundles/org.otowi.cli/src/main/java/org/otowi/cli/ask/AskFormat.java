package org.otowi.cli.ask;

import java.util.Locale;

/** How an answer is printed. */
enum AskFormat {
    /** As it comes. */
    TEXT,
    /** One object when it has ended. */
    JSON;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
