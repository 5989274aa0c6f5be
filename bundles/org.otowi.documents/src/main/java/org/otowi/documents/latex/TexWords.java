package org.otowi.documents.latex;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.input.Messages;
import org.otowi.documents.input.ReadBudget;
import org.otowi.documents.text.LinePassage;
import org.otowi.documents.text.PaperBuilder;

/** The words of running LaTeX text: commands that set type are dropped, their arguments kept, maths kept as written. */
final class TexWords {

    private static final int DEEPEST_EXPANSION = 20;
    private static final Pattern LENGTH = Pattern.compile("\\s*-?[0-9.]+\\s*[a-z]{2}");
    private static final Pattern LABEL = Pattern.compile("\\\\label\\s*\\{[^{}]*\\}");

    private final TexMacros macros;
    private final PaperBuilder paper;
    private final ReadBudget budget;
    private final LinePassage.Builder words = new LinePassage.Builder();
    private final Set<String> citedKeys;
    private int depth;

    TexWords(TexMacros macros, PaperBuilder paper, ReadBudget budget) {
        this(macros, paper, budget, new LinkedHashSet<>());
    }

    private TexWords(TexMacros macros, PaperBuilder paper, ReadBudget budget, Set<String> citedKeys) {
        this.macros = macros;
        this.paper = paper;
        this.budget = budget;
        this.citedKeys = citedKeys;
    }

    /** The words of a piece of text of its own, for example a title. */
    LinePassage of(TexCursor cursor) throws UnreadableDocumentException {
        TexWords own = new TexWords(macros, paper, budget, citedKeys);
        own.depth = depth;
        while (!cursor.atEnd()) {
            own.step(cursor);
        }
        return own.take();
    }

    /** Gives the words so far and starts anew. */
    LinePassage take() {
        return words.take();
    }

    void append(String text, int line) {
        words.append(text, line);
    }

    /** Reads one character, maths or command. */
    void step(TexCursor cursor) throws UnreadableDocumentException {
        int line = cursor.line();
        if (cursor.take("\\")) {
            command(cursor.command(), cursor, line);
        } else if (cursor.startsWith("$")) {
            String dollars = cursor.take("$$") ? "$$" : "$";
            cursor.take(dollars.length() == 1 ? "$" : "");
            maths(cursor.untilDollars(dollars), dollars);
        } else if (cursor.take("``")) {
            words.append('“', line);
        } else if (cursor.take("''")) {
            words.append('”', line);
        } else if (cursor.take("---")) {
            words.append('—', line);
        } else if (cursor.take("--")) {
            words.append('–', line);
        } else {
            character(cursor.next(), line);
        }
    }

    private void character(char c, int line) {
        switch (c) {
            case '{', '}' -> { }
            case '~', '&' -> words.append(' ', line);
            case '`' -> words.append('‘', line);
            default -> words.append(c, line);
        }
    }

    /** Appends maths as written; a full stop or comma at its end belongs to the sentence and goes behind it. */
    void maths(TexCursor body, String dollars) {
        int first = body.line();
        int last = body.lastLine();
        LinePassage written = withoutLabels(body);
        boolean display = dollars.length() == 2;
        boolean stopped = display && written.text().matches(".*[.,;]");
        int end = written.text().length() - (stopped ? 1 : 0);
        String shown = written.text().substring(0, end).strip();
        if (shown.isEmpty()) {
            return;
        }
        String gap = display ? " " : "";
        words.append(gap + dollars, first);
        words.append(new LinePassage(shown, written.lines()));
        words.append(dollars + written.text().substring(end) + gap, last);
    }

    private static LinePassage withoutLabels(TexCursor body) {
        LinePassage.Builder written = new LinePassage.Builder();
        while (!body.atEnd()) {
            if (!body.take(LABEL)) {
                int line = body.line();
                written.append(body.next(), line);
            }
        }
        return written.take();
    }

    /** Reads a command whose name was taken. */
    void command(String name, TexCursor cursor, int line) throws UnreadableDocumentException {
        switch (name) {
            case "(" -> maths(cursor.until("\\)"), "$");
            case "[" -> maths(cursor.until("\\]"), "$$");
            case "vskip", "hskip" -> cursor.take(LENGTH);
            case "verb", "lstinline" -> verbatim(cursor);
            case "SI", "qty" ->
                words.append(of(cursor.argument())).append(' ', line).append(of(cursor.argument()));
            case "\\" -> lineBreak(cursor, line);
            default -> familyOf(name, cursor, line);
        }
    }

    private void familyOf(String name, TexCursor cursor, int line) throws UnreadableDocumentException {
        if (TexMacros.defines(name)) {
            macros.define(name, cursor);
        } else if (TexCommands.silentArguments(name) > 0) {
            skipArguments(cursor, TexCommands.silentArguments(name));
        } else if (TexCommands.isCitation(name)) {
            citation(cursor, line);
        } else if (TexCommands.isReference(name)) {
            reference(name, cursor, line);
        } else if (macros.knows(name)) {
            expand(name, cursor, line);
        } else if (TexSymbols.isAccent(name)) {
            accent(name, cursor, line);
        } else if (TexSymbols.of(name).isPresent()) {
            symbol(TexSymbols.of(name).get(), name, cursor, line);
        } else {
            skipUnknown(cursor);
        }
    }

    private void lineBreak(TexCursor cursor, int line) {
        words.append(' ', line);
        cursor.take("*");
        if (cursor.peek() == '[') {
            cursor.option();
        }
    }

    private void reference(String name, TexCursor cursor, int line) {
        cursor.take("*");
        String label = cursor.argument().rest();
        words.append(name.equals("eqref") ? "(" + label + ")" : label, line);
    }

    /** Of a command that is not known, options are dropped and arguments read on as text. */
    private void skipUnknown(TexCursor cursor) throws UnreadableDocumentException {
        cursor.take("*");
        while (cursor.peek() == '[' && cursor.option().isPresent()) {
            budget.check();
        }
    }

    /** A command of letters swallows the space behind it. */
    private void symbol(String text, String name, TexCursor cursor, int line) {
        words.append(text, line);
        if (Character.isLetter(name.charAt(0))) {
            swallowSpace(cursor);
        }
    }

    private void accent(String name, TexCursor cursor, int line) {
        boolean grouped = cursor.opensGroup();
        String letter = cursor.argument().rest();
        words.append(TexSymbols.accented(name, letter), line);
        if (!grouped && letter.startsWith("\\")) {
            swallowSpace(cursor);
        }
    }

    private static void swallowSpace(TexCursor cursor) {
        TexCursor ahead = cursor.copy();
        if (!ahead.skipSpace()) {
            cursor.skipSpace();
        }
    }

    static void skipArguments(TexCursor cursor, int count) {
        cursor.take("*");
        for (int i = 0; i < count; i++) {
            skipOptions(cursor);
            if (!cursor.opensGroup()) {
                return;
            }
            cursor.argument();
        }
    }

    private static void skipOptions(TexCursor cursor) {
        while (cursor.option().isPresent()) {
            cursor.take("*");
        }
    }

    private void citation(TexCursor cursor, int line) {
        cursor.take("*");
        skipOptions(cursor);
        if (cursor.opensGroup()) {
            List<String> keys = List.of(cursor.argument().rest().strip().split("\\s*,\\s*"));
            citedKeys.addAll(keys);
            words.append("[" + String.join(", ", keys) + "]", line);
        }
    }

    private void verbatim(TexCursor cursor) {
        cursor.option();
        if (cursor.peek() == '{') {
            cursor.argument().copyTo(words);
        } else if (!cursor.atEnd()) {
            cursor.until(String.valueOf(cursor.next())).copyTo(words);
        }
    }

    private void expand(String name, TexCursor cursor, int line) throws UnreadableDocumentException {
        Optional<TexCursor> expansion = expansion(name, cursor, line);
        if (expansion.isPresent()) {
            while (!expansion.get().atEnd()) {
                step(expansion.get());
            }
            leaveExpansion();
        }
    }

    /**
     * What an author's own command stands for; empty, with a warning, if that has no end. Whoever has read it says
     * so by {@link #leaveExpansion}.
     */
    Optional<TexCursor> expansion(String name, TexCursor cursor, int line) throws UnreadableDocumentException {
        budget.check();
        Optional<TexSource> body = macros.expand(name, cursor, line);
        if (depth >= DEEPEST_EXPANSION || body.isEmpty()) {
            paper.warn(Messages.text("macroEndless", line));
            return Optional.empty();
        }
        depth++;
        return body.map(TexSource::cursor);
    }

    void leaveExpansion() {
        depth--;
    }

    /** Whether the command is the author's own and not one whose arguments are passed over anyway. */
    boolean isAuthorsOwn(String name) {
        return macros.knows(name) && TexCommands.silentArguments(name) == 0 && !TexCommands.isCitation(name)
                && !TexCommands.isReference(name);
    }

    /** The keys that the text cites, in the order of their first citation. */
    Set<String> citedKeys() {
        return citedKeys;
    }
}
