package org.otowi.assistant.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otowi.assistant.words.Words;
import org.otowi.documents.Caption;
import org.otowi.documents.Document;
import org.otowi.documents.Notebook;
import org.otowi.documents.Paper;
import org.otowi.documents.Section;
import org.otowi.documents.Sentence;
import org.otowi.documents.SourceAnchor;
import org.otowi.documents.SourceFile;
import org.otowi.documents.code.Comment;
import org.otowi.documents.code.Constant;
import org.otowi.documents.code.Parameter;
import org.otowi.documents.code.Symbol;

/** Cuts documents into excerpts, in reading order. */
final class Excerpts {

    /** Less is a fragment of a figure or formula. */
    private static final int FEWEST_WORDS = 4;

    private final List<Excerpt> excerpts = new ArrayList<>();

    private Excerpts() {}

    static List<Excerpt> of(List<Document> documents) {
        Excerpts cut = new Excerpts();
        documents.forEach(cut::add);
        return cut.excerpts;
    }

    private void add(Document document) {
        if (document instanceof Paper paper) {
            addPaper(paper);
        } else if (document instanceof SourceFile code) {
            addCode(code);
        } else if (document instanceof Notebook notebook) {
            addPaper(notebook.text());
            addCode(notebook.code());
        }
    }

    private void addPaper(Paper paper) {
        for (Section section : paper.sections()) {
            section.sentences().stream().filter(sentence -> Words.of(sentence.text()).size() >= FEWEST_WORDS)
                    .forEach(sentence -> excerpts.add(excerpt(paper, section, sentence)));
        }
        for (Caption caption : paper.captions()) {
            excerpts.add(new Excerpt(paper.file(), "", caption.label(), caption.text(),
                    caption.label() + " " + caption.text(), caption.anchor()));
        }
    }

    private static Excerpt excerpt(Paper paper, Section section, Sentence sentence) {
        return new Excerpt(paper.file(), "p" + sentence.paragraph(), section.heading(), sentence.text(),
                sentence.text() + " " + section.heading(), sentence.anchor());
    }

    private void addCode(SourceFile code) {
        code.headComment().ifPresent(comment ->
                add(code, "", firstParagraph(comment), comment.text(), comment.anchor()));
        Set<String> constants = code.constants().stream().map(Constant::name).collect(Collectors.toSet());
        code.symbols().stream().filter(symbol -> !constants.contains(symbol.name()))
                .forEach(symbol -> addSymbol(code, symbol));
        code.constants().forEach(constant -> addConstant(code, constant));
        code.todos().forEach(todo -> add(code, "", todo.text(), todo.text(), todo.anchor()));
        code.fileAccesses().forEach(access -> add(code, "", access.what(), access.what(), access.anchor()));
    }

    private void addSymbol(SourceFile code, Symbol symbol) {
        String name = symbol.container().isEmpty() ? symbol.name() : symbol.container() + "." + symbol.name();
        String text = Stream.of(symbol.signature(), firstParagraph(symbol.documentation()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        String parameters = symbol.parameters().stream().map(Parameter::documentation).collect(Collectors.joining(" "));
        add(code, name, text, String.join(" ", name, text, symbol.documentation(), parameters), symbol.anchor());
    }

    private void addConstant(SourceFile code, Constant constant) {
        String text = constant.name() + " = " + constant.value()
                + (constant.comment().isEmpty() ? "" : ": " + constant.comment());
        add(code, constant.name(), text, text, constant.anchor());
    }

    private void add(SourceFile code, String heading, String text, String searched, SourceAnchor anchor) {
        excerpts.add(new Excerpt(code.file(), "", heading, text, searched, anchor));
    }

    private static String firstParagraph(Comment comment) {
        return firstParagraph(comment.text());
    }

    private static String firstParagraph(String documentation) {
        return documentation.strip().split("\\n\\s*\\n", 2)[0];
    }
}
