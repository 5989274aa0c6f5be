package org.otowi.provenance.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.provenance.attribution.LineSpan;

/** The headings of a LaTeX or Markdown text under which lines of a model stand. */
final class Headings {

    private static final Pattern HEADING = Pattern.compile(
            "^\\s*(?:\\\\(?:part|chapter|(?:sub){0,2}section)\\*?\\{(?<latex>[^}]{1,200})\\}|#{1,6} (?<markdown>.{1,200}))");

    private Headings() {}

    static List<String> above(List<LineSpan> spans, List<String> lines) {
        Set<String> found = new LinkedHashSet<>();
        String heading = "";
        int line = 1;
        for (LineSpan span : spans) {
            for (; line <= Math.min(span.lines().last(), lines.size()); line++) {
                Matcher matcher = HEADING.matcher(lines.get(line - 1));
                if (matcher.find()) {
                    heading = matcher.group("latex") != null ? matcher.group("latex") : matcher.group("markdown");
                }
                if (span.origin().lineClass().isOfModel() && !lines.get(line - 1).isBlank()) {
                    found.add(heading);
                }
            }
        }
        found.remove("");
        return List.copyOf(found);
    }
}
