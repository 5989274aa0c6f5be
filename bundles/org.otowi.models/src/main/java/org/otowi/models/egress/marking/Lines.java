package org.otowi.models.egress.marking;

import java.util.function.Consumer;

/** Cuts a text into lines: at every line break of Unicode, at page breaks, and at {@code \n} as JSON writes it. */
final class Lines {

    private static final String BREAKS = "\n\r\f\u000B\u0085\u2028\u2029";

    private Lines() {}

    /** Hands each line on, and an empty one for each page break. */
    static void each(String text, Consumer<Line> to) {
        int number = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if ((c < ' ' || c >= '\u0085') && BREAKS.indexOf(c) >= 0) {
                pieces(number, LookAlikes.plain(text.substring(start, i)), to);
                if (c == '\f') {
                    to.accept(new Line(number, "\f", "", false, false, false));
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
                to.accept(Undress.line(number, line.substring(start, at)));
                start = at + 2;
            }
        }
        to.accept(Undress.line(number, line.substring(start)));
        if (line.startsWith("{") || line.startsWith("[\"")) {
            strings(number, line, to);
        }
    }

    /** The strings of a line of JSON. */
    private static void strings(int number, String line, Consumer<Line> to) {
        for (int start = line.indexOf('"'); start >= 0;) {
            int end = start + 1;
            while (end < line.length() && line.charAt(end) != '"') {
                end += line.charAt(end) == '\\' ? 2 : 1;
            }
            for (String part : line.substring(Math.min(start + 1, line.length()), Math.min(end, line.length())).split("\\\\n")) {
                to.accept(Undress.line(number, part).asQuoted());
            }
            start = line.indexOf('"', end + 1);
        }
    }
}
