package org.otowi.documents.input;

import java.util.List;

/**
 * The characters of a text file.
 *
 * @param text all of them, without a byte order mark
 * @param warnings what had to be guessed
 */
public record DecodedText(String text, List<String> warnings) {

    public DecodedText {
        warnings = List.copyOf(warnings);
    }

    /** The lines without their ends, which may be those of any system; the first is line 1 of the file. */
    public List<String> lines() {
        return List.of(text.split("\r\n|\r|\n", -1));
    }
}
