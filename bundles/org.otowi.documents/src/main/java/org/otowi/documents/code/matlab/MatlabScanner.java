package org.otowi.documents.code.matlab;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otowi.documents.Cancellation;
import org.otowi.documents.code.Comment;
import org.otowi.documents.code.SymbolKind;
import org.otowi.documents.code.matlab.Statements.Statement;
import org.otowi.documents.code.outline.FileAccessFinder;
import org.otowi.documents.code.outline.HeadComment;
import org.otowi.documents.code.outline.LanguageScanner;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Outline;
import org.otowi.documents.code.outline.SourceText;
import org.otowi.documents.code.outline.SymbolDraft;

/** Outlines MATLAB and Octave: functions, nested or one after the other, classes, scripts. */
public final class MatlabScanner implements LanguageScanner {

    private static final FileAccessFinder FILES = new FileAccessFinder(Pattern.compile(
            "(?<![\\w.])(?:fopen|load|save|csvread|csvwrite|dlmread|dlmwrite|importdata|textread|imread|imwrite|h5read|h5write"
            + "|ncread|ncwrite|audioread|fileread|matfile|read(?:table|matrix|cell)|write(?:table|matrix|cell)|saveas"
            + "|xlsread|xlswrite|memmapfile|VideoReader)\\s?\\("));

    @Override
    public MaskedSource mask(SourceText source, Cancellation cancellation) {
        return new MatlabMasker(source).mask(cancellation);
    }

    @Override
    public void scan(MaskedSource masked, Outline outline, Cancellation cancellation) {
        HeadComment.find(masked).ifPresent(
                head -> outline.describe(new Comment(HelpText.plain(head.text()), head.anchor())));
        Statements statements = new Statements(masked, cancellation);
        Walk walk = new Walk(statements, new Declarations(masked, outline));
        statements.all().forEach(statement -> {
            cancellation.check();
            walk.read(statement);
        });
        walk.finish(masked.code().length());
        FILES.find(masked, outline, cancellation);
    }

    /** A block that is open. */
    private record Block(String word, Optional<SymbolDraft> symbol, boolean hidden) {}

    /** One pass over the statements of a file. */
    private static final class Walk {

        private final Statements statements;
        private final Declarations declarations;
        private final boolean functionsEnd;
        private final Deque<Block> blocks = new ArrayDeque<>();
        private final Deque<SymbolDraft> symbols = new ArrayDeque<>();

        Walk(Statements statements, Declarations declarations) {
            this.statements = statements;
            this.declarations = declarations;
            functionsEnd = statements.functionsEnd();
        }

        void read(Statement statement) {
            String word = statement.word();
            if (statement.closes()) {
                close(statement.start() + word.length());
            } else if (word.equals("function")) {
                function(statement.start());
            } else if (word.equals("classdef")) {
                declarations.type(statement.start()).ifPresent(type -> open(word, Optional.of(type), false));
            } else if (isIn("classdef") && statements.isSection(statement)) {
                open(word, Optional.empty(), declarations.isHidden(statement.start()));
            } else if (isIn("properties") || isIn("enumeration")) {
                declarations.property(statement.start(), around(), !blocks.peek().hidden());
            } else if (Statements.OPENING.contains(word)) {
                open(word, Optional.empty(), false);
            } else if (!isIn("methods") && !isIn("events")) {
                declarations.number(statement.start(), around().isEmpty());
                declarations.use(statement.start());
            }
        }

        private boolean isIn(String word) {
            return !blocks.isEmpty() && blocks.peek().word().equals(word);
        }

        private Optional<SymbolDraft> around() {
            return Optional.ofNullable(symbols.peek());
        }

        private void function(int start) {
            if (!functionsEnd) {
                finish(start);
            }
            boolean isHidden = isIn("methods") && blocks.peek().hidden();
            boolean isNested = around().filter(symbol -> symbol.kind() != SymbolKind.CLASS).isPresent();
            Optional<SymbolDraft> symbol = declarations.function(start, around(), !isNested && !isHidden);
            open("function", symbol, false);
        }

        private void open(String word, Optional<SymbolDraft> symbol, boolean hidden) {
            blocks.push(new Block(word, symbol, hidden));
            symbol.ifPresent(symbols::push);
        }

        private void close(int end) {
            if (!blocks.isEmpty() && (functionsEnd || !blocks.peek().word().equals("function"))) {
                blocks.pop().symbol().ifPresent(symbol -> {
                    symbol.endAt(end);
                    symbols.remove(symbol);
                });
            }
        }

        /** Ends all that is open. */
        void finish(int end) {
            symbols.forEach(symbol -> symbol.endAt(end));
            symbols.clear();
            blocks.clear();
        }
    }
}
