package org.otowi.documents.latex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.input.ReadBudget;
import org.otowi.documents.text.AuthorNames;
import org.otowi.documents.text.LinePassage;
import org.otowi.documents.text.PaperBuilder;

/** Walks through a LaTeX document and adds its sections, paragraphs and captions to a paper. */
final class TexWalker {

    private static final List<String> SECTIONS =
            List.of("section", "subsection", "subsubsection", "paragraph", "subparagraph");
    private static final Set<String> ENVIRONMENT_ARGUMENTS = Set.of("minipage", "multicols", "adjustwidth", "spacing",
            "subfigure", "wrapfigure", "tcolorbox");

    private static final Pattern AUTHORS = Pattern.compile("\\\\(?:and|And|AND)(?![a-zA-Z])|\\\\IEEEauthorblockN");

    private final PaperBuilder paper;
    private final ReadBudget budget;
    private final TexMacros macros = new TexMacros();
    private final TexWords words;
    private final CaptionNumbers captions = new CaptionNumbers();
    private final List<String> citedFiles = new ArrayList<>();
    private final Set<String> codeEnvironments = new HashSet<>();
    private boolean inBody;
    private boolean chapters;

    TexWalker(PaperBuilder paper, ReadBudget budget) {
        this.paper = paper;
        this.budget = budget;
        this.words = new TexWords(macros, paper, budget);
    }

    /** Reads a whole document; without {@code \begin{document}} all of it is body, as in a chapter of its own. */
    void walk(TexSource source) throws UnreadableDocumentException {
        inBody = !source.text().contains("\\begin{document}");
        chapters = source.text().contains("\\chapter");
        walk(source.cursor());
        endParagraph();
    }

    /** Names of the bibliographies that the document asks for. */
    List<String> bibliographies() {
        return List.copyOf(citedFiles);
    }

    /** The keys that the text cites, in the order of their first citation. */
    List<String> citedKeys() {
        return List.copyOf(words.citedKeys());
    }

    /** The words of a piece of text, its commands resolved as in this document. */
    String plain(String tex) throws UnreadableDocumentException {
        return words.of(TexSource.ofLine(tex, 1).cursor()).text();
    }

    private void walk(TexCursor cursor) throws UnreadableDocumentException {
        while (!cursor.atEnd()) {
            budget.check();
            if (Character.isWhitespace(cursor.peek())) {
                words.append(" ", cursor.line());
                if (cursor.skipSpace()) {
                    endParagraph();
                }
            } else if (cursor.startsWith("\\")) {
                int line = cursor.line();
                cursor.next();
                command(cursor.command(), cursor, line);
            } else {
                words.step(cursor);
            }
        }
    }

    private void endParagraph() {
        LinePassage passage = words.take();
        if (inBody) {
            paper.paragraph(passage);
        }
    }

    private void command(String name, TexCursor cursor, int line) throws UnreadableDocumentException {
        int level = name.equals("chapter") ? 0 : SECTIONS.indexOf(name) + 1;
        if (level > 0 || name.equals("chapter")) {
            heading(level + (chapters ? 1 : 0), cursor);
            return;
        }
        switch (name) {
            case "begin" -> begin(cursor.argument().rest(), cursor);
            case "end" -> end(cursor.argument().rest());
            case "title" -> title(cursor);
            case "author", "name" -> authors(cursor);
            case "abstract" -> abstractCommand(cursor);
            case "par", "item" -> {
                endParagraph();
                cursor.option();
            }
            case "appendix" -> paper.appendix();
            case "acknowledgments", "acknowledgements" -> openHeading("Acknowledgments");
            case "caption" -> caption("figure", cursor);
            case "bibliography", "addbibresource" -> citedFiles.addAll(List.of(cursor.argument().rest().split("\\s*,\\s*")));
            case "iffalse" -> cursor.until("\\fi");
            case "lstnewenvironment" -> {
                codeEnvironments.add(cursor.argument().rest());
                TexWords.skipArguments(cursor, 2);
            }
            default -> other(name, cursor, line);
        }
    }

    /** An author's command may stand for structure as well as for words. */
    private void other(String name, TexCursor cursor, int line) throws UnreadableDocumentException {
        if (!words.isAuthorsOwn(name)) {
            words.command(name, cursor, line);
            return;
        }
        Optional<TexCursor> expansion = words.expansion(name, cursor, line);
        if (expansion.isPresent()) {
            walk(expansion.get());
            words.leaveExpansion();
        }
    }

    private void heading(int level, TexCursor cursor) throws UnreadableDocumentException {
        endParagraph();
        cursor.take("*");
        cursor.option();
        paper.heading(Math.max(1, level), words.of(cursor.argument()).text());
    }

    private void openHeading(String text) {
        endParagraph();
        paper.heading(1, text);
    }

    private void title(TexCursor cursor) throws UnreadableDocumentException {
        cursor.option();
        paper.title(words.of(cursor.argument()).text());
    }

    /** In {@code \author{A, B \\ Institute \and C}} each part opens with names, whose lines end at the double backslash. */
    private void authors(TexCursor cursor) throws UnreadableDocumentException {
        cursor.option();
        String all = cursor.argument().rest();
        for (String part : AUTHORS.split(all)) {
            List<String> names = new ArrayList<>();
            for (String row : part.split("\\\\\\\\")) {
                if (names.isEmpty()) {
                    names.addAll(AuthorNames.in(plain(row)));
                }
            }
            paper.authors(names);
        }
    }

    /** Some write {@code \abstract{...}} in place of the environment. */
    private void abstractCommand(TexCursor cursor) throws UnreadableDocumentException {
        endParagraph();
        paper.abstractHeading("Abstract");
        boolean before = inBody;
        inBody = true;
        walk(cursor.argument());
        endParagraph();
        inBody = before;
        paper.heading(1, "");
    }

    private void begin(String name, TexCursor cursor) throws UnreadableDocumentException {
        if (name.equals("document")) {
            words.take();
            inBody = true;
        } else if (TexCommands.isDisplayMaths(name)) {
            words.maths(cursor.environment(name), "$$");
        } else if (TexCommands.isFloat(name)) {
            captionsOf(name, cursor.environment(name));
        } else if (name.equals("thebibliography")) {
            endParagraph();
            bibliography(cursor.environment(name));
        } else if (TexCommands.isWordless(name) || codeEnvironments.contains(name)) {
            cursor.environment(name);
        } else {
            open(name, cursor);
        }
    }

    private void open(String name, TexCursor cursor) {
        while (cursor.option().isPresent()) {
            endParagraph();
        }
        if (ENVIRONMENT_ARGUMENTS.contains(name)) {
            TexWords.skipArguments(cursor, 2);
        }
        if (TexCommands.isBlock(name)) {
            endParagraph();
        }
        switch (name) {
            case "abstract" -> paper.abstractHeading("Abstract");
            case "appendices" -> paper.appendix();
            case "acknowledgments", "acknowledgements", "acknowledgement", "acks" -> openHeading("Acknowledgments");
            default -> { }
        }
    }

    private void end(String name) {
        if (TexCommands.isBlock(name)) {
            endParagraph();
        }
        if (name.equals("abstract")) {
            paper.heading(1, "");
        } else if (name.equals("document")) {
            endParagraph();
            inBody = false;
        }
    }

    private void captionsOf(String environment, TexCursor body) throws UnreadableDocumentException {
        while (!body.atEnd()) {
            if (body.take("\\caption")) {
                caption(environment, body);
            } else {
                body.next();
            }
        }
    }

    private void caption(String environment, TexCursor cursor) throws UnreadableDocumentException {
        cursor.take("*");
        cursor.option();
        if (cursor.opensGroup()) {
            paper.caption(captions.next(environment), words.of(cursor.argument()));
        }
    }

    private void bibliography(TexCursor body) throws UnreadableDocumentException {
        body.until("\\bibitem");
        while (!body.atEnd()) {
            body.option();
            body.argument();
            paper.reference(words.of(body.until("\\bibitem")).text());
        }
    }

    /** Reads the list of references of a {@code .bbl} file. */
    void bibliography(TexSource bbl) throws UnreadableDocumentException {
        TexCursor cursor = bbl.cursor();
        cursor.until("\\begin{thebibliography}");
        bibliography(cursor.environment("thebibliography"));
    }
}
