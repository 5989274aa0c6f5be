package org.otowi.assistant.proposal;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as lines that keep their delimiters, so that joining them gives the same text again.
 *
 * @param mark the byte order mark before the first line; empty where there is none
 * @param lines the lines, each with its delimiter; the last may have none
 * @param delimiter what the text's first line ends with; LF where no line ends
 */
record TextLines(String mark, List<String> lines, String delimiter) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";


    static TextLines of(String text) {
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        List<String> lines = new ArrayList<>();
        int start = mark.length();
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !isPair) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        String first = lines.isEmpty() ? "" : lines.get(0);
        String delimiter = first.endsWith("\r\n") ? "\r\n" : first.endsWith("\r") ? "\r" : "\n";
        return new TextLines(mark, List.copyOf(lines), delimiter);
    }

    /** The lines, the byte order mark being part of the first one. */
    List<String> marked() {
        if (mark.isEmpty()) {
            return lines;
        }
        List<String> marked = new ArrayList<>(lines.isEmpty() ? List.of("") : lines);
        marked.set(0, mark + marked.get(0));
        return marked;
    }

    /** The whole text. */
    String text() {
        return mark + String.join("", lines);
    }

    /** A line without its delimiter. */
    String line(int index) {
        return lines.get(index).replaceAll("[\\r\\n]+$", "");
    }

    /** The whole text with lines inserted before the given line, counted from 0. */
    String with(int index, List<String> inserted) {
        StringBuilder text = new StringBuilder(mark).append(String.join("", lines.subList(0, index)));
        if (index > 0 && index == lines.size() && !lines.get(index - 1).matches("(?s).*[\\r\\n]")) {
            text.append(delimiter);
        }
        inserted.forEach(line -> text.append(line).append(delimiter));
        return text.append(String.join("", lines.subList(index, lines.size()))).toString();
    }
}
