package org.otowi.documents.markdown;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.otowi.documents.Paper;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.input.DecodedText;
import org.otowi.documents.input.LoadedFile;
import org.otowi.documents.input.ReadBudget;
import org.otowi.documents.text.PaperBuilder;

/** Reads Markdown: headings, paragraphs and lists become sections and sentences; code, tables and HTML are left out. */
public final class MarkdownReader {

    /** Quotes and lists so deep would exhaust the parser's stack; real ones have a few levels. */
    private static final int LONGEST_MARKERS = 200;

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** Reads the text of a file. */
    public Paper read(LoadedFile file, DecodedText text, ReadBudget budget) throws UnreadableDocumentException {
        PaperBuilder paper = new PaperBuilder(file.path(), file.sha256());
        text.warnings().forEach(paper::warn);
        List<String> lines = text.lines();
        FrontMatter matter = FrontMatter.of(lines);
        matter.title().ifPresent(paper::title);
        paper.authors(matter.authors());
        add(String.join("\n", lines.subList(matter.lines(), lines.size())), line -> matter.lines() + 1 + line, paper, budget);
        return paper.build();
    }

    /** Adds Markdown to a paper; {@code places} tells the line in the file, from 1, of each of its lines, from 0. */
    public void add(String markdown, IntUnaryOperator places, PaperBuilder paper, ReadBudget budget)
            throws UnreadableDocumentException {
        budget.spend(markdown.length());
        budget.check();
        Node document = parser.parse(MathShield.hide(withoutDeepNesting(markdown)));
        budget.check();
        document.accept(new BlockVisitor(paper, places));
    }

    private static String withoutDeepNesting(String markdown) {
        return markdown.lines().map(MarkdownReader::withoutDeepMarkers).collect(joining("\n"));
    }

    private static String withoutDeepMarkers(String line) {
        int end = 0;
        while (end < line.length() && " \t>*+-0123456789.)".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return end > LONGEST_MARKERS ? line.substring(end) : line;
    }
}
