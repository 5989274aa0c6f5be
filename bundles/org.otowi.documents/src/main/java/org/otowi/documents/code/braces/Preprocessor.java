package org.otowi.documents.code.braces;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.Cancellation;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.SourceText;
import org.otowi.documents.code.outline.Span;

/**
 * Takes directives out of masked C and C++. Of a conditional, the first branch stays; another branch stays only if it
 * holds whole declarations, since otherwise brackets and heads of both branches would mix.
 */
public final class Preprocessor {

    private static final Pattern DIRECTIVE = Pattern.compile("\\s*+#\\s*+(\\w++)\\s*+(.*+)");
    private static final Pattern NEVER = Pattern.compile("(?:0|FALSE)\\s*");
    private static final int DEEPEST = 40;

    /** What becomes of a branch; HIDDEN lies in one that is taken out as a whole, so that nothing is left to do. */
    private enum Keep { ALWAYS, NEVER, IF_WHOLE, HIDDEN }

    /** The open branch of a conditional. */
    private record Branch(int start, Keep keep) {}

    private final SourceText source;
    private final MaskedSource masked;
    private final StringBuilder code;
    private final List<Span> directives = new ArrayList<>();
    private final Deque<Branch> branches = new ArrayDeque<>();

    public Preprocessor(MaskedSource masked) {
        this.masked = masked;
        source = masked.source();
        code = new StringBuilder(masked.code());
    }

    /** The code without directives. */
    public MaskedSource run(Cancellation cancellation) {
        int line = 1;
        while (line <= source.lines()) {
            cancellation.check();
            int start = source.lineStart(line);
            while (line < source.lines() && endsWithBackslash(line)) {
                line++;
            }
            Span logical = new Span(start, source.lineEnd(line++));
            if (isDirective(logical)) {
                read(logical);
            }
        }
        while (!branches.isEmpty()) {
            end(branches.pop(), source.length());
        }
        return new MaskedSource(source, code.toString(), masked.comments());
    }

    /** All directives, each with the lines that it is continued in. */
    public List<Span> directives() {
        return directives;
    }

    private boolean endsWithBackslash(int line) {
        int end = source.lineEnd(line);
        return end > source.lineStart(line) && source.text().charAt(end - 1) == '\\';
    }

    private boolean isDirective(Span line) {
        int at = line.start();
        while (at < line.end() && Character.isWhitespace(masked.code().charAt(at))) {
            at++;
        }
        return at < line.end() && masked.code().charAt(at) == '#';
    }

    private void read(Span line) {
        directives.add(line);
        Matcher directive = DIRECTIVE.matcher(masked.code()).region(line.start(), source.lineEnd(
                source.lineOf(line.start())));
        blank(line.start(), line.end());
        if (directive.lookingAt()) {
            branch(directive.group(1), directive.group(2), line);
        }
    }

    private void branch(String word, String condition, Span line) {
        switch (word) {
            case "if", "ifdef", "ifndef" -> branches.push(new Branch(line.end(),
                    first(word.equals("if") && NEVER.matcher(condition).matches())));
            case "else", "elif" -> {
                if (!branches.isEmpty()) {
                    branches.push(new Branch(line.end(), next(end(branches.pop(), line.start()))));
                }
            }
            case "endif" -> {
                if (!branches.isEmpty()) {
                    end(branches.pop(), line.start());
                }
            }
            default -> { }
        }
    }

    private Keep first(boolean isNever) {
        Branch around = branches.peek();
        if (around != null && (around.keep == Keep.NEVER || around.keep == Keep.HIDDEN)) {
            return Keep.HIDDEN;
        }
        return isNever ? Keep.NEVER : Keep.ALWAYS;
    }

    private static Keep next(Keep before) {
        return switch (before) {
            case NEVER -> Keep.ALWAYS;
            case ALWAYS, IF_WHOLE -> Keep.IF_WHOLE;
            case HIDDEN -> Keep.HIDDEN;
        };
    }

    private Keep end(Branch branch, int end) {
        boolean isKept = switch (branch.keep) {
            case ALWAYS, HIDDEN -> true;
            case NEVER -> false;
            case IF_WHOLE -> branches.size() < DEEPEST && isWhole(branch.start, end);
        };
        if (!isKept) {
            blank(branch.start, end);
        }
        return branch.keep;
    }

    /** Whether all brackets are closed that a stretch opens, and its last declaration ends in it. */
    private boolean isWhole(int start, int end) {
        int depth = 0;
        char last = ';';
        for (int at = start; at < end && depth >= 0; at++) {
            char c = code.charAt(at);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            last = Character.isWhitespace(c) ? last : c;
        }
        return depth == 0 && (last == ';' || last == '}');
    }

    private void blank(int start, int end) {
        for (int at = start; at < end; at++) {
            if (code.charAt(at) != '\n') {
                code.setCharAt(at, ' ');
            }
        }
    }
}
