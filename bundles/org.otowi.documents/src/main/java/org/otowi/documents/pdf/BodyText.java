package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.text.PaperBuilder;

/** Joins the blocks of running text to paragraphs, over columns, pages, figures and equations, and adds them to a paper. */
final class BodyText {

    private static final Pattern RUN_IN_ABSTRACT =
            Pattern.compile("(?i)(abstract|a\\s?b\\s?s\\s?t\\s?r\\s?a\\s?c\\s?t|summary)\\s*[.:—–-]+\\s*(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("^(?:[•◦▪‣·∙○●■–—*∗-]|\\(?(?:\\d{1,2}|[a-z])[.)])\\s+");
    private static final Pattern ITEM =
            Pattern.compile("^(?:[•◦▪‣∙○●■]|[–—∗*-]\\s|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s).*");
    private static final Pattern BULLETED = Pattern.compile("[•◦▪‣∙○●■].*");
    private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}\\p{Ll}+\\b.*");
    private static final int RUN_IN_LEVEL = 4;

    private final PaperBuilder paper;
    private final BodyStyle body;
    private final Vocabulary vocabulary;
    private final TextFlow flow;
    private final List<PdfPassage> asides = new ArrayList<>();
    private Optional<Block> last = Optional.empty();
    private Optional<Block> footnote = Optional.empty();
    private boolean equationBetween;
    private boolean inAbstract;
    private boolean abstractIsSmall;

    BodyText(PaperBuilder paper, BodyStyle body, Vocabulary vocabulary) {
        this.paper = paper;
        this.body = body;
        this.vocabulary = vocabulary;
        this.flow = new TextFlow(vocabulary);
    }

    /** What follows is the abstract, or is not. */
    void inAbstract(boolean now) {
        inAbstract = now;
    }

    /** A footnote, which is left out; it may go on elsewhere. */
    void footnote(Block block) {
        footnote = Optional.of(block);
    }

    /** An equation under the open paragraph is part of it; one at the top of the next page belongs to a figure there. */
    void equation(Block block) {
        boolean under = flow.last().filter(line -> line.page() == block.first().page()
                && line.baseline() - line.size() < block.first().baseline()).isPresent();
        if (under) {
            flow.omit(block.text());
            equationBetween = true;
        }
    }

    /** Running text. */
    void add(Block block) {
        if (continuesFootnote(block)) {
            footnote = Optional.empty();
        } else if (isAside(block)) {
            TextFlow.join(block.lines(), vocabulary).ifPresent(asides::add);
        } else {
            if (!continues(block)) {
                endParagraph();
            }
            addLines(block);
            last = Optional.of(block);
            equationBetween = false;
        }
    }

    private void addLines(Block block) {
        if (isUntitledAbstract(block)) {
            paper.abstractHeading("");
            inAbstract = true;
        }
        boolean fresh = true;
        for (PdfLine line : block.lines()) {
            if (!fresh && startsParagraph(line, block)) {
                endParagraph();
            }
            addLine(line);
            fresh = false;
        }
    }

    /** Some journals set the abstract in smaller type and print no heading over it. */
    private boolean isUntitledAbstract(Block block) {
        return !paper.hasSections() && !paper.hasText() && flow.isEmpty() && body.isSmall(block.first())
                && block.lines().size() >= 3;
    }

    /** A footnote that ends amid a sentence goes on in small type on the next page. */
    private boolean continuesFootnote(Block block) {
        return body.isSmall(block.first()) && footnote
                .filter(note -> note.last().page() == block.first().page() - 1 && !note.last().text().endsWith("."))
                .isPresent();
    }

    /** Small or narrow type amid a sentence, for example the note of a figure, waits until the paragraph ends. */
    private boolean isAside(Block block) {
        PdfLine first = block.first();
        boolean label = block.lines().size() <= 2 && Math.abs(block.column().indent(first)) > first.size()
                && block.column().isNarrow(first);
        return !flow.isEmpty() && !flow.endsSentence() && (label || body.isSmall(first))
                && flow.last().filter(line -> !body.isSmall(line)).isPresent();
    }

    private void addLine(PdfLine line) {
        if (!flow.isEmpty()) {
            flow.add(line, 0);
            return;
        }
        Matcher runInAbstract = RUN_IN_ABSTRACT.matcher(line.text());
        OptionalInt runIn = line.runInEnd();
        Matcher bullet = BULLET.matcher(line.text());
        if (runInAbstract.lookingAt()) {
            paper.abstractHeading(runInAbstract.group(1));
            inAbstract = true;
            flow.add(line, runInAbstract.end());
        } else if (runIn.isPresent() && !Headings.isKeywords(line.text())) {
            paper.heading(RUN_IN_LEVEL, line.text().substring(0, runIn.getAsInt()).strip());
            flow.add(line, runIn.getAsInt());
        } else {
            flow.add(line, bullet.find() ? bullet.end() : 0);
        }
    }

    /** Whether the block goes on with the paragraph that is open. */
    private boolean continues(Block block) {
        PdfLine first = block.first();
        if (flow.isEmpty() || last.isEmpty() || first.runInEnd().isPresent() || ITEM.matcher(first.text()).matches()
                || Math.abs(last.get().last().size() - first.size()) >= 0.7f
                || flow.endsInEquation() && CAPITALIZED.matcher(first.text()).matches()) {
            return false;
        }
        boolean indented = block.column().indent(first) > 0.6f * first.size();
        boolean filled = last.get().column().isFilledBy(last.get().last());
        if (!flow.endsSentence()) {
            return !indented || equationBetween || filled;
        }
        boolean moved = last.get().last().page() != first.page() || !last.get().column().equals(block.column());
        return !indented && (equationBetween || moved && filled);
    }

    /** Within a block an indented line, an item, or a line behind a short one starts a paragraph. */
    private boolean startsParagraph(PdfLine line, Block block) {
        PdfLine before = flow.last().orElse(line);
        float step = line.x() - before.x();
        boolean sentenceEnds = flow.endsSentence();
        boolean shortBefore = !block.column().isFilledBy(before);
        boolean indented = step > 0.6f * line.size() && step < 4 * line.size()
                && block.column().indent(line) < 5 * line.size();
        boolean bulleted = BULLETED.matcher(line.text()).matches() && block.column().indent(line) > 0.5f * line.size();
        return sentenceEnds && (indented || shortBefore || line.runInEnd().isPresent()) || indented && shortBefore
                || bulleted || ITEM.matcher(line.text()).matches() && flow.endsItem() || Headings.isKeywords(line.text());
    }

    /** Adds the open paragraph, and what waited for its end, to the paper. */
    void endParagraph() {
        flow.take().filter(passage -> !Headings.isKeywords(passage.text())).ifPresent(this::addParagraph);
        asides.forEach(paper::paragraph);
        asides.clear();
        equationBetween = false;
    }

    /** An abstract in small type ends where larger type follows. */
    private void addParagraph(PdfPassage passage) {
        boolean small = body.isSmall(passage.pieces().get(0).line());
        if (inAbstract && abstractIsSmall && !small) {
            paper.heading(1, "");
            inAbstract = false;
        }
        abstractIsSmall = inAbstract && small;
        paper.paragraph(passage);
    }
}
