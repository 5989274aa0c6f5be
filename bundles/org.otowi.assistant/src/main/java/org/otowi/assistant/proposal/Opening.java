package org.otowi.assistant.proposal;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the first line of a file that a comment may stand before: behind what must or should come first. */
final class Opening {

    private static final Pattern FIXED_FIRST =
            Pattern.compile("(#!.*|[#%].*coding[:=].*|%\\s*!\\s*(tex|bib).*|#.*-\\*-.*"
            + "|<\\?xml.*|<!doctype.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LICENCE =
            Pattern.compile(".*(licen[sc]e|copyright|spdx-|all rights reserved).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_COMMENT =
            Pattern.compile("\\s*(#|//|!|%|--)(?!include|define|if|pragma).*|[Cc*]($|\\s.*)");

    private final TextLines text;

    Opening(TextLines text) {
        this.text = text;
    }

    /** The line's number, from 0; the number of lines where nothing else follows. */
    int end() {
        int end = 0;
        while (end < size() && FIXED_FIRST.matcher(text.line(end)).matches()) {
            end++;
        }
        end = behindFrontMatter(end);
        int comment = behindComment(end);
        boolean isLicence = text.lines().subList(end, comment).stream()
                .anyMatch(line -> LICENCE.matcher(line.strip()).matches());
        return isLicence ? behindBlank(comment) : end;
    }

    private int size() {
        return text.lines().size();
    }

    /** YAML between two lines of three dashes, as Markdown papers have it. */
    private int behindFrontMatter(int start) {
        if (start < size() && text.line(start).equals("---")) {
            for (int i = start + 1; i < size(); i++) {
                if (text.line(i).equals("---") || text.line(i).equals("...")) {
                    return i + 1;
                }
            }
        }
        return start;
    }

    private int behindComment(int start) {
        int end = start;
        if (start < size() && text.line(start).strip().startsWith("/*")) {
            return behindMark(start, "*/");
        }
        if (start < size() && text.line(start).strip().startsWith("<!--")) {
            return behindMark(start, "-->");
        }
        while (end < size() && LINE_COMMENT.matcher(text.line(end)).matches()) {
            end++;
        }
        return end;
    }

    private int behindMark(int start, String mark) {
        for (int i = start; i < size(); i++) {
            if (text.line(i).contains(mark)) {
                return i + 1;
            }
        }
        return start;
    }

    private int behindBlank(int start) {
        List<String> rest = text.lines().subList(start, size());
        return !rest.isEmpty() && rest.get(0).isBlank() ? start + 1 : start;
    }
}
