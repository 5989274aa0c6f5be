package org.otowi.assistant.proposal;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as lines that keep their delimiters, so that joining them gives the same text again.
 *
 * @param lines the lines, each with its delimiter; the last may have none
 * @param delimiter what the text's first line ends with; LF where no line ends
 */
record TextLines(List<String> lines, String delimiter) {

    static TextLines of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
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
        return new TextLines(List.copyOf(lines), delimiter);
    }

    String line(int index) {
        return lines.get(index).replaceAll("[\\r\\n]+$", "");
    }

    /** The whole text with lines inserted before the given line, counted from 0. */
    String with(int index, List<String> inserted) {
        StringBuilder text = new StringBuilder(String.join("", lines.subList(0, index)));
        if (!text.isEmpty() && index == lines.size() && !lines.get(index - 1).matches("(?s).*[\\r\\n]")) {
            text.append(delimiter);
        }
        inserted.forEach(line -> text.append(line).append(delimiter));
        return text.append(String.join("", lines.subList(index, lines.size()))).toString();
    }
}
