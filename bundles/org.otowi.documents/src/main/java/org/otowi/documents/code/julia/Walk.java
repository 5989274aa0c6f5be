package org.otowi.documents.code.julia;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.Cancellation;
import org.otowi.documents.code.SymbolKind;
import org.otowi.documents.code.outline.CommentText;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Outline;
import org.otowi.documents.code.outline.Span;
import org.otowi.documents.code.outline.SymbolDraft;

/**
 * One pass over a Julia file. Blocks end at {@code end}, but within brackets that word is an index, and {@code for} and
 * {@code if} filter what is listed. A keyword that starts a declaration in the first column closes brackets left open.
 */
final class Walk {

    private static final Pattern WORD = Pattern.compile(Head.NAME);
    private static final Pattern MACRO_CALL = Pattern.compile("(?:" + Head.NAME + "\\.)*+@[\\p{L}\\p{N}_.!]++");
    private static final Pattern SURE_START = Pattern.compile(
            "(?:function|macro|module|(?:mutable )?struct|abstract type)[ \\t]+[\\p{L}_]");
    private static final Pattern DOC_MARK = Pattern.compile("^(?:raw|md)?(?:\"\"\"|\")|(?:\"\"\"|\")$");
    private static final String VALUE_MAY_FOLLOW = "([{,;=>&|?:";
    private static final char BLOCK = 'b';

    /** What is open: a bracket, named by its character, or a block. */
    private record Open(char kind, Optional<SymbolDraft> symbol) {}

    private final MaskedSource masked;
    private final String code;
    private final Declarations declarations;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<SymbolDraft> symbols = new ArrayDeque<>();
    private Optional<Span> doc = Optional.empty();
    private Optional<SymbolDraft> shortForm = Optional.empty();
    private int shortDepth;
    private boolean starts = true;
    private int statement = -1;
    private int last = -1;
    private int at;

    Walk(MaskedSource masked, Outline outline) {
        this.masked = masked;
        code = masked.code();
        declarations = new Declarations(masked, outline);
    }

    void run(Cancellation cancellation) {
        while (at < code.length()) {
            char c = code.charAt(at);
            if (c == '\n') {
                cancellation.check();
                lineEnds();
            } else if (!Character.isWhitespace(c)) {
                token(c);
            } else {
                at++;
            }
        }
        symbols.forEach(symbol -> symbol.endAt(code.length()));
        declarations.finish();
    }

    private void token(char c) {
        if ("([{".indexOf(c) >= 0) {
            if (c != '(' || !shortFormStarts()) {
                open.push(new Open(c, Optional.empty()));
                advance(1);
            }
        } else if (")]}".indexOf(c) >= 0) {
            if (isInBrackets()) {
                open.pop();
            }
            advance(1);
        } else if (c == ';') {
            statementEnds();
            doc = Optional.empty();
            at++;
        } else if (c == MaskedSource.QUOTE) {
            string();
        } else if (c == '@') {
            macroCall(at);
        } else if (Character.isLetter(c) || c == '_' || c > 127) {
            word();
        } else if (Character.isDigit(c)) {
            number();
        } else if (!shortFormStarts()) {
            advance(1);
        }
    }

    private void advance(int length) {
        last = at + length - 1;
        at += length;
        starts = false;
    }

    private boolean isInBrackets() {
        return !open.isEmpty() && open.peek().kind() != BLOCK;
    }

    private void lineEnds() {
        boolean goesOn = last >= 0 && "=,&|".indexOf(code.charAt(last)) >= 0;
        if (!isInBrackets() && !goesOn) {
            boolean isDocAlone = doc.isPresent() && last == doc.get().end() - 1;
            statementEnds();
            doc = isDocAlone ? doc : Optional.empty();
        } else if (isInBrackets() && SURE_START.matcher(code).region(at + 1, code.length()).lookingAt()) {
            while (isInBrackets()) {
                open.pop();
            }
            statementEnds();
        }
        at++;
    }

    private void statementEnds() {
        if (isInBrackets()) {
            last = at;
            return;
        }
        if (shortForm.isPresent() && open.size() <= shortDepth) {
            shortForm.get().endAt(last + 1);
            shortForm = Optional.empty();
        }
        starts = true;
        statement = -1;
    }

    /** A string that is a statement by itself documents what follows it. */
    private void string() {
        int end = at;
        while (end < code.length() && code.charAt(end) == MaskedSource.QUOTE) {
            end++;
        }
        boolean isDoc = starts && !isInBrackets();
        if (isDoc) {
            doc = Optional.of(new Span(at, end));
        }
        advance(end - at);
        starts = isDoc;
    }

    private void macroCall(int from) {
        Matcher call = MACRO_CALL.matcher(code).region(from, code.length());
        boolean atStart = starts;
        begin();
        advance(call.lookingAt() ? call.end() - from : 1);
        starts = atStart;
    }

    private void number() {
        int end = at + 1;
        while (end < code.length() && Character.isLetterOrDigit(code.charAt(end))) {
            end++;
        }
        advance(end - at);
    }

    private void begin() {
        statement = statement < 0 ? at : statement;
    }

    private void word() {
        Matcher word = WORD.matcher(code).region(at, code.length());
        if (!word.lookingAt()) {
            if (!shortFormStarts()) {
                advance(1);
            }
            return;
        }
        String text = word.group();
        boolean isQuoted = at > 0 && (code.charAt(at - 1) == '.' || code.charAt(at - 1) == ':'
                && (at < 2 || ":?".indexOf(code.charAt(at - 2)) < 0 && !Character.isWhitespace(code.charAt(at - 2))
                || Words.KEYWORDS.contains(text) && code.charAt(at - 2) != ':'));
        if (isQuoted) {
            advance(text.length());
        } else if (text.equals("end")) {
            close();
        } else if (!starts || isInBrackets() || !statementStarts(text)) {
            inside(text);
        }
    }

    private void close() {
        if (!isInBrackets() && !open.isEmpty()) {
            open.pop().symbol().ifPresent(symbol -> {
                symbol.endAt(at + 3);
                symbols.remove(symbol);
            });
        }
        advance(3);
    }

    /** A word within a statement: a block may open there. */
    private void inside(String word) {
        int before = last;
        boolean atStart = starts;
        advance(word.length());
        if (Words.OPENING.contains(word) && (!isInBrackets() || opensInBrackets(word, before))) {
            open.push(new Open(BLOCK, Optional.empty()));
        } else if (atStart && word.equals("struct") && !isInBrackets()) {
            open.push(new Open(BLOCK, Optional.empty()));
        }
        starts = Words.LEADING.contains(word) && !isInBrackets();
        statement = starts ? -1 : statement;
    }

    private boolean opensInBrackets(String word, int before) {
        boolean mayBeValue = before < 0 || VALUE_MAY_FOLLOW.indexOf(code.charAt(before)) >= 0;
        return switch (word) {
            case "for", "if" -> mayBeValue;
            case "begin" -> open.peek().kind() != '[' || before >= 0 && ">=".indexOf(code.charAt(before)) >= 0;
            default -> true;
        };
    }

    /** Reads a declaration at the start of a statement; false if the word starts none. */
    private boolean statementStarts(String word) {
        begin();
        Optional<SymbolDraft> around = Optional.ofNullable(symbols.peek());
        Matcher macro = MACRO_CALL.matcher(code).region(at, code.length());
        if (macro.lookingAt()) {
            macroCall(at);
            return true;
        }
        Optional<SymbolDraft> opened = switch (word) {
            case "module", "baremodule", "struct", "mutable", "abstract", "primitive" ->
                declarations.type(statement, at, around);
            case "function", "macro" -> declarations.procedure(statement, at, around);
            default -> Optional.empty();
        };
        if (opened.isPresent()) {
            enter(opened.get());
            return true;
        } else if (Words.KEYWORDS.contains(word) && !word.equals("const") && !word.equals("global")) {
            declarations.rest(at, Words.OPENING.contains(word) ? Optional.empty() : around);
            return false;
        } else if (shortFormStarts()) {
            return true;
        }
        declarations.rest(at, shortForm.isPresent() ? shortForm : isDirectlyIn(around) ? around : Optional.empty());
        return false;
    }

    private boolean isDirectlyIn(Optional<SymbolDraft> around) {
        return around.filter(symbol -> symbol.kind() != SymbolKind.STRUCT
                || !open.isEmpty() && open.peek().symbol().filter(symbol::equals).isPresent()).isPresent();
    }

    private void enter(SymbolDraft symbol) {
        document(symbol);
        open.push(new Open(BLOCK, Optional.of(symbol)));
        symbols.push(symbol);
        last = symbol.bodyStart() - 1;
        at = symbol.bodyStart();
        starts = true;
        statement = -1;
    }

    private boolean shortFormStarts() {
        if (!starts || isInBrackets()) {
            return false;
        }
        begin();
        Optional<SymbolDraft> found = declarations.assigned(statement, at, Optional.ofNullable(symbols.peek()));
        found.ifPresent(symbol -> {
            document(symbol);
            shortForm = found;
            shortDepth = open.size();
            advance(symbol.bodyStart() - at);
        });
        return found.isPresent();
    }

    private void document(SymbolDraft symbol) {
        doc.ifPresentOrElse(span -> {
            String text = DOC_MARK.matcher(masked.raw(span)).replaceAll("");
            symbol.documentation(CommentText.withoutIndent(text.lines().toList()));
        }, () -> symbol.documentation(masked.wordsAbove(symbol.start())));
        doc = Optional.empty();
    }
}
