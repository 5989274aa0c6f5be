package org.otowi.provenance.cli;

import org.otowi.provenance.VisibleText;

/** Words for a terminal: styles where it shows them, and nothing from a file's content or name that steers it. */
public final class Styles {

    private final boolean colour;

    public Styles(boolean colour) {
        this.colour = colour;
    }

    public String bold(String text) {
        return styled("1", text);
    }

    public String faint(String text) {
        return styled("2", text);
    }

    public String red(String text) {
        return styled("31", text);
    }

    public String green(String text) {
        return styled("32", text);
    }

    public String yellow(String text) {
        return styled("33", text);
    }

    /** Select Graphic Rendition of ECMA-48. */
    private String styled(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /**
     * The text on one line, with all that is not seen made visible: a file's name may hold line feeds, escapes, and
     * marks that hide letters or turn the direction of writing.
     */
    public static String printable(Object value) {
        return VisibleText.of(value.toString());
    }
}
