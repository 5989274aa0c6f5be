package org.otowi.documents.markdown;

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
import org.otowi.documents.input.ReadingStopped;
import org.otowi.documents.text.PaperBuilder;

/** Reads Markdown: headings, paragraphs and lists become sections and sentences; code, tables and HTML are left out. */
public final class MarkdownReader {

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
        ShortBlocks blocks = ShortBlocks.of(markdown);
        Node document = parse(MathShield.hide(blocks.text()), budget);
        budget.check();
        document.accept(new BlockVisitor(paper, line -> places.applyAsInt(blocks.origin(line))));
    }

    private static Node parse(String markdown, ReadBudget budget) throws UnreadableDocumentException {
        BudgetWatch watch = new BudgetWatch(budget);
        try {
            return Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .customBlockParserFactory(watch)
                    .customInlineContentParserFactory(watch)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build()
                    .parse(markdown);
        } catch (ReadingStopped stopped) {
            throw stopped.refusal();
        }
    }
}
