package org.otowi.documents.code.matlab;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.Cancellation;
import org.otowi.documents.code.outline.MaskedSource;

/** The words that begin the statements of a file: those at the start of lines, behind commas and semicolons. */
final class Statements {

    /** Words that open a block. */
    static final Set<String> OPENING = Set.of("if", "for", "parfor", "while", "switch", "try", "do", "unwind_protect", "spmd");
    /** Words that open a block in a class. */
    static final Set<String> SECTIONS = Set.of("properties", "methods", "events", "enumeration");
    private static final Pattern CLOSING = Pattern.compile("end(?:_?(?:if|for|parfor|while|switch|function|classdef|spmd|try_catch"
            + "|unwind_protect|properties|methods|events|enumeration))?|until");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\w.]*+");
    private static final Pattern SURE_START = Pattern.compile("(?:function|classdef)\\b");
    private static final Pattern SECTION_END = Pattern.compile("[ \\t]*+(?:\\([^()\\n]*+(?:\\([^()\\n]*+\\)[^()\\n]*+)*+\\))?+[ \\t]*+(?:[\\n;]|$)");

    /** The word that begins a statement, or a statement without one. */
    record Statement(String word, int start) {

        boolean closes() {
            return CLOSING.matcher(word).matches();
        }
    }

    private final String code;
    private final List<Statement> statements = new ArrayList<>();
    private int depth;

    Statements(MaskedSource masked, Cancellation cancellation) {
        code = masked.code();
        boolean starts = true;
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '\n') {
                cancellation.check();
                depth = depth > 0 && startsSurely(at + 1) ? 0 : depth;
                starts = depth == 0;
            } else if (c == ';' || c == ',') {
                starts |= depth == 0;
            } else if (!Character.isWhitespace(c)) {
                int end = starts && depth == 0 ? read(at) : at;
                starts = false;
                at = Math.max(at, end - 1);
                bracket(code.charAt(at));
            }
        }
    }

    private boolean startsSurely(int from) {
        return SURE_START.matcher(code).region(from, code.length()).lookingAt();
    }

    private void bracket(char c) {
        if ("([{".indexOf(c) >= 0) {
            depth++;
        } else if (")]}".indexOf(c) >= 0) {
            depth = Math.max(0, depth - 1);
        }
    }

    private int read(int at) {
        Matcher word = WORD.matcher(code).region(at, code.length());
        boolean isWord = word.lookingAt();
        statements.add(new Statement(isWord ? word.group() : "", at));
        return isWord ? word.end() : at;
    }

    List<Statement> all() {
        return statements;
    }

    /** Whether a word that may open a section of a class does, which stands alone but for attributes. */
    boolean isSection(Statement statement) {
        return SECTIONS.contains(statement.word()) && SECTION_END.matcher(code)
                .region(statement.start() + statement.word().length(), code.length()).lookingAt();
    }

    /** Whether functions end at a word of their own, not where the next begins. */
    boolean functionsEnd() {
        long open = statements.stream().filter(each -> OPENING.contains(each.word()) || each.word().equals("function")
                || each.word().equals("classdef")).count();
        return statements.stream().filter(Statement::closes).count() >= open;
    }
}
