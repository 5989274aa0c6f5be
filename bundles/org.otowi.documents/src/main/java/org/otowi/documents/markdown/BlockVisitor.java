package org.otowi.documents.markdown;

import java.util.function.IntUnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.otowi.documents.text.LinePassage;
import org.otowi.documents.text.PaperBuilder;
import org.otowi.documents.text.SectionKinds;

/** Adds the blocks of parsed Markdown to a paper. */
final class BlockVisitor extends AbstractVisitor {

    private final PaperBuilder paper;
    private final IntUnaryOperator places;
    private boolean references;

    BlockVisitor(PaperBuilder paper, IntUnaryOperator places) {
        this.paper = paper;
        this.places = places;
    }

    @Override
    public void visit(Heading heading) {
        String text = InlineText.of(heading, places).text();
        references = SectionKinds.opensReferences(text);
        if (!paper.hasTitle() && !paper.hasText() && SectionKinds.of(text).isEmpty()) {
            paper.title(text);
        } else if (!references) {
            paper.heading(heading.getLevel(), text);
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        addFigures(paragraph);
        LinePassage passage = InlineText.of(paragraph, places);
        if (references) {
            paper.reference(passage.text());
        } else {
            paper.paragraph(passage);
        }
    }

    /** An image with a description is a figure; one inside a link is a badge and no child of the paragraph. */
    private void addFigures(Paragraph paragraph) {
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Image) {
                paper.caption("", InlineText.of(node, places));
            }
        }
    }

    @Override
    public void visit(HtmlBlock htmlBlock) {
        // markup, no sentences
    }

    @Override
    public void visit(CustomBlock customBlock) {
        // a table: cells are no sentences
    }
}
