package org.otowi.models.egress;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jgit.ignore.FastIgnoreRule;

/**
 * Patterns in git's ignore syntax (gitignore(5)), matched by JGit. Of those that match a path the last one decides. What
 * excludes matches whatever the case of letters; what takes back ({@code !}) only as written.
 */
final class IgnoreRules {

    /** One line of a list. */
    record Line(int number, String pattern) {}

    private record Rule(Line line, FastIgnoreRule exact, FastIgnoreRule folded) {

        boolean matches(String path, boolean directory) {
            return exact.isMatch(path, directory, true)
                    || !exact.getNegation() && folded.isMatch(fold(path), directory, true);
        }
    }

    private final List<Rule> rules = new ArrayList<>();
    private final List<Line> broken = new ArrayList<>();

    private IgnoreRules(List<String> lines, boolean anywhere) {
        for (int i = 0; i < lines.size(); i++) {
            add(new Line(i + 1, Normalizer.normalize(lines.get(i), Normalizer.Form.NFC)), anywhere);
        }
    }

    /** The lines of a file; patterns with a slash begin at its folder. */
    static IgnoreRules ofFile(List<String> lines) {
        return new IgnoreRules(lines, false);
    }

    /** Patterns that stand in no folder: those with a slash may begin at any. */
    static IgnoreRules anywhere(List<String> lines) {
        return new IgnoreRules(lines, true);
    }

    private void add(Line line, boolean anywhere) {
        if (line.pattern().isBlank() || line.pattern().startsWith("#") || line.pattern().strip().equals("/")) {
            return;
        }
        String pattern = anywhere ? unanchored(line.pattern()) : line.pattern();
        FastIgnoreRule exact = new FastIgnoreRule(pattern);
        if (exact.isEmpty()) {
            broken.add(line);
        } else {
            rules.add(new Rule(line, exact, new FastIgnoreRule(fold(pattern))));
        }
    }

    private static String unanchored(String pattern) {
        String sign = pattern.startsWith("!") ? "!" : "";
        String rest = pattern.substring(sign.length());
        int slash = rest.indexOf('/');
        boolean anchored = slash >= 0 && slash < rest.stripTrailing().length() - 1;
        return !anchored || rest.startsWith("**/") ? pattern : sign + "**/" + (slash == 0 ? rest.substring(1) : rest);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Lines that are no pattern; what they were meant to exclude is not known. */
    List<Line> broken() {
        return broken;
    }

    /**
     * The line that decides about a file or folder itself; what excludes a folder above is not looked for here.
     *
     * @param path with {@code /} between names and none at the beginning
     */
    Optional<Decided> decide(String path, boolean directory) {
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        for (int i = rules.size() - 1; i >= 0; i--) {
            Rule rule = rules.get(i);
            if (rule.matches(composed, directory)) {
                return Optional.of(new Decided(rule.line(), !rule.exact().getNegation()));
            }
        }
        return Optional.empty();
    }

    /** The line that decided, and how. */
    record Decided(Line line, boolean excluded) {}
}
