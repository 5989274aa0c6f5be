package org.otowi.assistant.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.otowi.assistant.render.InertText;

/**
 * Lines of a comment, wrapped at the width of its style.
 *
 * <p>Nothing in the text can end the comment, reach the code around it or give orders to an editor: closing marks,
 * what Java would read as an escaped character and marks such as {@code vim:} are spaced out, and no line ends in a
 * backslash, which would join it with the next line in C.
 */
final class CommentBlock {

    /** Inside marks that compilers and editors look for in comments: they are taken apart by a space. */
    private static final Pattern MARKS = Pattern.compile("(?i)(?<=\\*)(?=/)|(?<=/)(?=\\*)|(?<=-)(?=[->])|(?<=!)(?=>)"
            + "|(?<=\\\\)(?=u)|(?<=\\b(?:vim?|ex|arara|local variables))(?=:)");
    private static final Pattern TEX_MARK = Pattern.compile("(?i)!\\s*(?=tex|bib)");
    private static final Pattern LAST_BACKSLASHES = Pattern.compile("(\\\\|\\s|\\?\\?/)+$");

    /** Deep indentation makes a comment wider than its style wants, rather than a column of letters. */
    private static final int NARROWEST = 30;

    private final CommentStyle style;
    private final String indent;
    private final List<String> lines = new ArrayList<>();

    CommentBlock(CommentStyle style, String indent) {
        this.style = style;
        this.indent = style.indented() ? indent : "";
        if (!style.open().isEmpty()) {
            lines.add(this.indent + style.open());
        }
    }

    /** Adds a paragraph; its second and later lines are moved in by the hanging indent. */
    CommentBlock add(String text, String hanging) {
        String harmless = TEX_MARK.matcher(MARKS.matcher(InertText.line(text)).replaceAll(" ")).replaceAll("(!) ");
        int width = Math.max(NARROWEST, style.width() - indent.length() - style.prefix().length());
        StringBuilder line = new StringBuilder();
        for (String word : harmless.split(" ")) {
            if (line.length() > hanging.length() && line.length() + 1 + word.length() > width) {
                addLine(line.toString());
                line = new StringBuilder(hanging);
            }
            line.append(line.toString().isBlank() ? "" : " ").append(word);
            while (line.length() > width) {
                addLine(line.substring(0, width));
                line.delete(0, width).insert(0, hanging);
            }
        }
        addLine(line.toString());
        return this;
    }

    CommentBlock addEmptyLine() {
        addLine("");
        return this;
    }

    private void addLine(String line) {
        lines.add((indent + style.prefix() + LAST_BACKSLASHES.matcher(line).replaceAll("")).stripTrailing());
    }

    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        if (!style.close().isEmpty()) {
            all.add(indent + style.close());
        }
        return List.copyOf(all);
    }
}
