package org.otowi.documents.markdown;

import java.util.function.IntUnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.otowi.documents.text.LinePassage;

/** The words of a block without its markup, each with its line. */
final class InlineText extends AbstractVisitor {

    private final LinePassage.Builder words = new LinePassage.Builder();
    private final IntUnaryOperator places;
    private int line;

    private InlineText(IntUnaryOperator places) {
        this.places = places;
        this.line = places.applyAsInt(0);
    }

    /** The words below a node; {@code places} tells the line in the file, from 1, of each line that was parsed, from 0. */
    static LinePassage of(Node block, IntUnaryOperator places) {
        InlineText text = new InlineText(places);
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(text);
        }
        return text.words.take();
    }

    private void append(Node node, String text) {
        if (!node.getSourceSpans().isEmpty()) {
            line = places.applyAsInt(node.getSourceSpans().get(0).getLineIndex());
        }
        words.append(MathShield.show(text), line);
    }

    @Override
    public void visit(Text text) {
        append(text, text.getLiteral());
    }

    /** Code may go on over lines, whose ends became spaces; as many ticks open it as close it. */
    @Override
    public void visit(Code code) {
        String literal = code.getLiteral();
        int written = code.getSourceSpans().stream().mapToInt(span -> span.getLength() + 1).sum() - 1;
        int end = (literal.length() - written) / 2;
        int from = 0;
        for (SourceSpan span : code.getSourceSpans()) {
            end += span.getLength();
            int to = Math.max(from, Math.min(end, literal.length()));
            line = places.applyAsInt(span.getLineIndex());
            words.append(MathShield.show(literal.substring(from, to)), line);
            from = to;
        }
        words.append(MathShield.show(literal.substring(from)), line);
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
        words.append(' ', line);
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
        words.append(' ', line);
    }

    @Override
    public void visit(HtmlInline htmlInline) {
        // markup, no words
    }

    @Override
    public void visit(Image image) {
        // its description is a caption, not part of the sentence around it
    }
}
