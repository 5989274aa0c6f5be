package org.otowi.provenance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lines as the log counts them: LF, CRLF and CR each end one, whatever the platform. */
final class TextLines {

    private final List<String> lines = new ArrayList<>();
    private final Set<LineDelimiter> delimiters = EnumSet.noneOf(LineDelimiter.class);

    private TextLines(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                lines.add(text.substring(start, i));
                delimiters.add(pair ? LineDelimiter.CRLF : c == '\n' ? LineDelimiter.LF : LineDelimiter.CR);
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
    }

    static List<String> split(String text) {
        return List.copyOf(new TextLines(text).lines);
    }

    static LineDelimiter delimiter(String text) {
        Set<LineDelimiter> found = new TextLines(text).delimiters;
        return found.isEmpty() ? LineDelimiter.NONE
                : found.size() > 1 ? LineDelimiter.MIXED : found.iterator().next();
    }
}
