package org.otowi.documents.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.input.ReadBudget;
import org.otowi.documents.input.ReadingStopped;

/**
 * Collects the glyphs of a document page by page in the order of the content stream, which in papers is the reading order.
 *
 * <p>The budget is asked at every operator and glyph, so that a page that never ends is left in time.
 */
final class GlyphCollector extends PDFTextStripper {

    private record Drawn(Glyph glyph, float direction, boolean inForm) {}

    private final ReadBudget budget;
    private final List<PageGlyphs> pages = new ArrayList<>();
    private final StreamGuard guard;
    private final List<Integer> brokenPages = new ArrayList<>();
    private final List<Drawn> drawn = new ArrayList<>();
    private final Map<PDFont, FontFace> faces = new HashMap<>();
    private int formDepth;

    GlyphCollector(ReadBudget budget) throws IOException {
        this.budget = budget;
        this.guard = new StreamGuard(budget);
        setSortByPosition(false);
        setShouldSeparateByBeads(false);
    }

    /** The pages of a document. */
    List<PageGlyphs> collect(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return List.copyOf(pages);
    }

    /** The pages that could be read only in part, from 1. */
    List<Integer> brokenPages() {
        return List.copyOf(brokenPages);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        try {
            guard.check(page);
            super.processPage(page);
        } catch (UnreadableDocumentException e) {
            throw new ReadingStopped(e);
        } catch (IOException e) {
            brokenPages.add(getCurrentPageNo());
            endPage(page);
        }
    }

    @Override
    protected void endPage(PDPage page) {
        float direction = mostUsedDirection();
        boolean formsAreFigures = drawn.stream().filter(Drawn::inForm).count() * 2 < drawn.size();
        Predicate<Drawn> isText = one -> one.direction() == direction && !(formsAreFigures && one.inForm());
        List<Glyph> glyphs = drawn.stream().filter(isText).map(Drawn::glyph).toList();
        pages.add(new PageGlyphs(getCurrentPageNo(), page.getCropBox().getHeight(), GlyphRepair.repair(glyphs)));
        drawn.clear();
    }

    private float mostUsedDirection() {
        Map<Float, Integer> counts = new HashMap<>();
        drawn.forEach(one -> counts.merge(one.direction(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0f);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        check();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        formDepth++;
        try {
            super.showForm(form);
        } finally {
            formDepth--;
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        spend(position.getUnicode().length());
        FontFace face = faces.computeIfAbsent(position.getFont(), font -> FontFace.of(String.valueOf(font.getName())));
        Glyph glyph = new Glyph(position.getUnicode(), position.getXDirAdj(), position.getYDirAdj(),
                position.getWidthDirAdj(), Math.abs(position.getYScale()), face);
        drawn.add(new Drawn(glyph, position.getDir(), formDepth > 0));
    }

    private void check() {
        ReadingStopped.check(budget);
    }

    private void spend(int characters) {
        try {
            budget.spend(characters);
        } catch (UnreadableDocumentException e) {
            throw new ReadingStopped(e);
        }
    }
}
