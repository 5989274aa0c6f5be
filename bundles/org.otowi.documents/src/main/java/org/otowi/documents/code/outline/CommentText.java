package org.otowi.documents.code.outline;

import java.util.List;
import java.util.regex.Pattern;

/** Comments without their markers. */
public final class CommentText {

    private static final Pattern OPENING = Pattern.compile("^/\\*[*!]*<?|\\*+/$|^#=+|=+#$|^[%#]\\{|[%#]}$|^#\\[=*+\\[|]=*+]$");
    private static final List<String> BLOCKS = List.of("/*", "#=", "%{", "#{", "#[[", "#[=");
    private static final Pattern LINE_MARK = Pattern.compile("^\\s*(?://[/!]*<?|![!><]*|#+[:']?|%+|>|\\*+(?!/))");
    private static final Pattern DOXYGEN = Pattern.compile("(?s)[@\\\\]htmlonly.{0,2000}?[@\\\\]endhtmlonly"
            + "|[@\\\\](?:endverbatim|verbatim|brief|short|par|details)\\b[ \\t]*|</?(?:b|i|em|tt|p|code|pre)>");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(?:code|link|linkplain|literal)\\s+([^{}]*+)}");
    private static final Pattern RULE = Pattern.compile("^\\s*[-=*~#+_!/]{3,}\\s*$");

    private CommentText() {}

    /**
     * The words of a comment, its lines joined by line feeds, common indentation and ruled lines removed.
     *
     * @param raw one block comment, or line comments one a line
     */
    public static String of(String raw) {
        String inner = raw.strip();
        boolean block = isBlock(inner, 0);
        if (block) {
            inner = OPENING.matcher(inner).replaceAll("");
        }
        List<String> lines = inner.lines().map(line -> unmarked(line, block)).toList();
        String words = DOXYGEN.matcher(String.join("\n", lines)).replaceAll("");
        return withoutIndent(INLINE_TAG.matcher(words).replaceAll("$1").lines().toList());
    }

    /** Whether a comment that starts at an offset ends at a mark, not with its line. */
    public static boolean isBlock(String text, int start) {
        return BLOCKS.stream().anyMatch(mark -> text.startsWith(mark, start));
    }

    private static String unmarked(String line, boolean block) {
        if (block && !line.stripLeading().startsWith("*")) {
            return line.stripTrailing();
        }
        String text = LINE_MARK.matcher(line).replaceFirst("");
        return text.isBlank() || RULE.matcher(text).matches() && RULE.matcher(line.strip()).find()
                ? "" : text.stripTrailing();
    }

    /** Lines with the indentation removed that all but the first share, blank lines at both ends left out. */
    public static String withoutIndent(List<String> lines) {
        int indent = lines.stream().filter(line -> !line.isBlank()).skip(lines.size() > 1 ? 1 : 0)
                .mapToInt(CommentText::indentOf).min().orElse(0);
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String rest = line.substring(Math.min(indent, indentOf(line))).stripTrailing();
            text.append(text.isEmpty() ? rest.strip() : rest).append('\n');
        }
        return text.toString().strip();
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }
}
