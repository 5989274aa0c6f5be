package org.otowi.bench.pdf;

import java.nio.file.Path;

/** A program that reads PDFs. */
interface Tool {

    String label();

    Reading read(Path pdf) throws Exception;

    /** The same without any preparation for the comparison; what is timed. */
    Object extract(Path pdf) throws Exception;
}
