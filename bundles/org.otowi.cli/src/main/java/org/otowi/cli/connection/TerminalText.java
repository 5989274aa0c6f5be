package org.otowi.cli.connection;

/**
 * A model's words for a terminal, as they come: letters, line ends and tabulators pass, and what could steer the
 * terminal, turn the direction of writing or hide text is shown as {@code \\u001b} and the like. Pieces may be cut
 * anywhere, within a letter too.
 */
public final class TerminalText {

    private char pending;

    /** The next piece; half a letter or a lone CR at its end is kept for the next one. */
    public String add(String piece) {
        String text = pending == 0 ? piece : pending + piece;
        pending = 0;
        int end = text.length();
        if (end > 0 && (Character.isHighSurrogate(text.charAt(end - 1)) || text.charAt(end - 1) == '\r')) {
            pending = text.charAt(--end);
        }
        return shown(text.substring(0, end));
    }

    /** What was kept. */
    public String end() {
        String rest = pending == 0 ? "" : String.valueOf(pending);
        pending = 0;
        return shown(rest);
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(point -> {
            if (isHarmless(point)) {
                shown.appendCodePoint(point);
            } else {
                shown.append(String.format("\\u%04x", point));
            }
        });
        return shown.toString();
    }

    /** Joiners (U+200C, U+200D) are part of how words and signs are written. */
    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
