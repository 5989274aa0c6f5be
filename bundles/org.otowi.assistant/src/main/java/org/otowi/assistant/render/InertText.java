package org.otowi.assistant.render;

import java.util.regex.Pattern;

/** Makes words of a document harmless where they are shown: they may not steer a terminal or become markup. */
public final class InertText {

    /** Line breaks, controls of terminals and marks that reorder or hide text. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Z}]+");
    private static final Pattern MARKUP =
            Pattern.compile("[\\\\`*\\[\\]<>|~$&#]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])"
            + "|(?<=[A-Za-z]):(?=//)|(?<=^www)\\.|(?<=\\Wwww)\\.|(?<=\\w)@(?=\\w)");
    private static final Pattern BLOCK_START = Pattern.compile("^(\\d*)([-+=:.)])");

    private InertText() {}

    /** The text on one line, without controls. */
    public static String line(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    /** The text on one line for Markdown, in which nothing of it is markup, a link or a formula. */
    public static String markdown(String text) {
        String escaped = MARKUP.matcher(line(text)).replaceAll("\\\\$0");
        return BLOCK_START.matcher(escaped).replaceFirst("$1\\\\$2");
    }
}
