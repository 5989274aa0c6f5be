package org.otowi.cli;

/** Words for a terminal: styles where it shows them, and no control characters from a file's content or name. */
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

    /** The text on one line, with control characters made visible: a file's name may hold line feeds and escapes. */
    public static String printable(Object value) {
        String text = value.toString();
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isISOControl(point)) {
                visible.append(String.format("\\u%04x", point));
            } else {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
    }
}
