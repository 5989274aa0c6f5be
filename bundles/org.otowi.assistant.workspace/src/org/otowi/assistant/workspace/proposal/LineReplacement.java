package org.otowi.assistant.workspace.proposal;

import java.util.Optional;
import org.otowi.assistant.workspace.ask.Attachment.Lines;

/** Puts lines in the place of others, in a text that may have moved them meanwhile but not changed them. */
final class LineReplacement {

    private static final String WINDOWS = "\r\n";

    private final Lines lines;
    private final String before;
    private final String after;

    /**
     * A replacement.
     *
     * @param lines where the lines stood
     * @param before the lines, joined by line feeds
     * @param after what is to stand there
     */
    LineReplacement(Lines lines, String before, String after) {
        this.lines = lines;
        this.before = before;
        this.after = after;
    }

    /** The text with the change; empty if the lines are not in it, or not in one place only. */
    Optional<String> in(String text) {
        String end = text.contains(WINDOWS) ? WINDOWS : "\n";
        String old = before.replace("\n", end);
        String fresh = after.replace("\r", "").replace("\n", end);
        int place = startOf(text, lines.first());
        if (old.isBlank() || !isAt(text, place, old)) {
            place = old.isBlank() ? -1 : only(text, old);
        }
        return place < 0 ? Optional.empty()
                : Optional.of(text.substring(0, place) + fresh + text.substring(place + old.length()));
    }

    private static int startOf(String text, int line) {
        int start = 0;
        for (int i = 1; i < line && start >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
            start = start == 0 ? -1 : start;
        }
        return start;
    }

    private static boolean isAt(String text, int place, String old) {
        int end = place + old.length();
        return place >= 0 && text.startsWith(old, place) && (place == 0 || text.charAt(place - 1) == '\n')
                && (end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r');
    }

    private static int only(String text, String old) {
        int found = -1;
        for (int at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + 1)) {
            if (isAt(text, at, old)) {
                if (found >= 0) {
                    return -1;
                }
                found = at;
            }
        }
        return found;
    }
}
