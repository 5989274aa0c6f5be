package org.otowi.cli.providers;

import java.util.Locale;

/** How a list is printed. */
enum ListFormat {
    TEXT,
    JSON;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
