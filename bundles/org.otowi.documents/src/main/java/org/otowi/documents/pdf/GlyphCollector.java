package org.otowi.documents.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.input.ReadBudget;
import org.otowi.documents.input.ReadingStopped;

/**
 * Collects the glyphs of a document page by page in the order of the content stream, which in papers is the reading order.
 *
 * <p>The budget is asked at every operator and glyph, so that a page that never ends is left in time.
 */
final class GlyphCollector extends PDFTextStripper {

    private static final int ASLANT = 3;

    private final ReadBudget budget;
    private final List<PageGlyphs> pages = new ArrayList<>();
    private final StreamGuard guard;
    private final List<String> asides = new ArrayList<>();
    private final List<Integer> brokenPages = new ArrayList<>();
    private final List<DrawnGlyph> drawn = new ArrayList<>();
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

    /** Of each page what stands across its text, in drawings and in notes on it, which is no part of the text. */
    List<String> asides() {
        return List.copyOf(asides);
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
        boolean formsAreFigures = drawn.stream().filter(DrawnGlyph::inForm).count() * 2 < drawn.size();
        Predicate<DrawnGlyph> isText = one -> one.direction() == direction && !(formsAreFigures && one.inForm());
        List<Glyph> glyphs = drawn.stream().filter(isText).map(DrawnGlyph::glyph).toList();
        pages.add(new PageGlyphs(getCurrentPageNo(), page.getCropBox().getHeight(), GlyphRepair.repair(glyphs)));
        asides.add(Asides.text(drawn.stream().filter(isText.negate()).toList()) + notes(page));
        drawn.clear();
    }

    /** What is stamped or noted on the page. */
    private String notes(PDPage page) {
        try {
            String notes = page.getAnnotations().stream().map(PDAnnotation::getContents).filter(Objects::nonNull)
                    .collect(Collectors.joining("\n"));
            spend(notes.length());
            return notes;
        } catch (IOException e) {
            brokenPages.add(getCurrentPageNo());
            return "";
        }
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
        drawn.add(new DrawnGlyph(glyph, direction(position), formDepth > 0));
    }

    /** Degrees; the library knows only multiples of ninety, and takes what stands aslant for upright. */
    private static float direction(TextPosition position) {
        Matrix matrix = position.getTextMatrix();
        long degrees = Math.round(Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX())));
        return Math.abs(degrees - 90 * Math.round(degrees / 90.0)) > ASLANT ? degrees : position.getDir();
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
