package org.otowi.models.egress.marking;

import java.util.function.Consumer;

/** Cuts a text into lines: at every line break of Unicode, at page breaks, and at {@code \n} as JSON writes it. */
final class Lines {

    private static final String BREAKS = "\n\r\f\u000B\u0085\u2028\u2029";

    private Lines() {}

    /** Hands each line on, and {@code "\f"} for each page break. */
    static void each(String text, Consumer<Line> to) {
        int number = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if ((c < ' ' || c >= '\u0085') && BREAKS.indexOf(c) >= 0) {
                pieces(number, LookAlikes.plain(text.substring(start, i)), to);
                if (c == '\f') {
                    to.accept(new Line(number, "\f", false));
                }
                start = i + 1;
                number += c == '\n' || c == '\r' && (start == text.length() || text.charAt(start) != '\n') ? 1 : 0;
            }
        }
    }

    private static void pieces(int number, String line, Consumer<Line> to) {
        int start = 0;
        for (int at = line.indexOf("\\n"); at >= 0; at = line.indexOf("\\n", at + 2)) {
            boolean command = at + 2 < line.length() && Character.isLowerCase(line.charAt(at + 2));
            if (!command) {
                to.accept(new Line(number, line.substring(start, at), false));
                start = at + 2;
            }
        }
        to.accept(new Line(number, line.substring(start), false));
    }

    /** The strings of a line of JSON; none of another line. */
    static void strings(Line line, Consumer<Line> to) {
        String text = line.plain();
        boolean json = text.startsWith("{") || text.startsWith("[\"");
        for (int start = json ? text.indexOf('"') : -1; start >= 0;) {
            int end = start + 1;
            while (end < text.length() && text.charAt(end) != '"') {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            to.accept(new Line(line.number(), text.substring(start + 1, Math.max(start + 1, Math.min(end,
                text.length()))), true));
            start = text.indexOf('"', end + 1);
        }
    }
}
