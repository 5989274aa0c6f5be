package org.otowi.documents.markdown;

/**
 * Hides maths between dollars from the Markdown parser, which would take its underscores and backslashes for markup.
 *
 * <p>Each hidden character becomes one of the private use area, so that positions stay.
 */
final class MathShield {

    private static final int PRIVATE_USE = 0xE000;

    private MathShield() {}

    /** The text with its maths hidden. */
    static String hide(String text) {
        StringBuilder hidden = new StringBuilder(text);
        int open = text.indexOf('$');
        while (open >= 0) {
            int width = text.startsWith("$$", open) ? 2 : 1;
            int close = closing(text, open + width, width);
            for (int at = open; at < close; at++) {
                hidden.setCharAt(at, hidden(text.charAt(at)));
            }
            open = text.indexOf('$', Math.max(close, open + width));
        }
        return hidden.toString();
    }

    /** The text with its first character hidden. */
    static String hideFirst(String text) {
        return text.isEmpty() ? text : hidden(text.charAt(0)) + text.substring(1);
    }

    private static char hidden(char c) {
        return c > ' ' && c < 0x7F ? (char) (PRIVATE_USE + c) : c;
    }

    /** Where the maths ends: inline maths keeps to its line and hugs its dollars, as Pandoc defines it. */
    private static int closing(String text, int from, int width) {
        int close = text.indexOf(width == 2 ? "$$" : "$", from);
        if (close < 0) {
            return -1;
        }
        String inside = text.substring(from, close);
        boolean inline = !inside.isBlank() && !inside.contains("\n") && inside.equals(inside.strip());
        boolean display = !inside.contains("\n\n");
        return (width == 1 ? inline : display) ? close + width : -1;
    }

    /** The text with its maths shown again. */
    static String show(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (int at = 0; at < shown.length(); at++) {
            char c = shown.charAt(at);
            if (c > PRIVATE_USE + ' ' && c < PRIVATE_USE + 0x7F) {
                shown.setCharAt(at, (char) (c - PRIVATE_USE));
            }
        }
        return shown.toString();
    }
}
