package org.otowi.cli.summarize;

import java.util.Locale;

/** How a summary is printed. */
enum OutputFormat {
    TEXT,
    MD,
    JSON,
    /** The same as {@link #JSON}, which is one object a line already; for tools that ask for it by this name. */
    JSONL;

    boolean isJson() {
        return this == JSON || this == JSONL;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
