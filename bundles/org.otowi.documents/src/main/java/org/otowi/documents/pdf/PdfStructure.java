package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.pdf.Block.Kind;
import org.otowi.documents.text.PaperBuilder;
import org.otowi.documents.text.SectionKinds;

/** Adds the blocks of a document to a paper: joins paragraphs over columns, pages and equations, keeps captions apart. */
final class PdfStructure {

    private static final Pattern RUN_IN_ABSTRACT =
            Pattern.compile("(?i)(abstract|a\\s?b\\s?s\\s?t\\s?r\\s?a\\s?c\\s?t|summary)\\s*[.:—–-]+\\s*(?=\\S)");
    private static final Pattern KEYWORDS = Pattern.compile("(?i)(?:key\\s?words|index terms|pacs|msc|ccs concepts|acm reference).*");
    private static final Pattern BULLET = Pattern.compile("^(?:[•◦▪‣·∙○●■–—*∗-]|\\(?(?:\\d{1,2}|[a-z])[.)])\\s+");
    private static final Pattern ITEM = Pattern.compile("^(?:[•◦▪‣∙○●■]|[–—∗*-]\\s|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s).*");

    private final PaperBuilder paper;
    private final BodyStyle body;
    private final Headings headings;
    private final TextFlow flow;
    private final Vocabulary vocabulary;
    private final ReferenceList references;
    private final List<PdfPassage> asides = new ArrayList<>();
    private Optional<Block> lastBody = Optional.empty();
    private Optional<Block> footnote = Optional.empty();
    private boolean equationBetween;
    private boolean capitalSections;
    private float largestHeading;
    private boolean inReferences;
    private boolean inAlgorithm;
    private boolean inContents;
    private boolean inAbstract;

    PdfStructure(PaperBuilder paper, BodyStyle body, Vocabulary vocabulary) {
        this.paper = paper;
        this.body = body;
        this.headings = new Headings(body);
        this.vocabulary = vocabulary;
        this.flow = new TextFlow(vocabulary);
        this.references = new ReferenceList(vocabulary);
    }

    /** Adds blocks in reading order. */
    void addAll(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            add(blocks.get(i));
        }
        endParagraph();
        references.entries().forEach(paper::reference);
    }

    private void add(Block block) {
        inReferences |= paper.hasSections() && opensReferences(block);
        boolean text = block.kind() == Kind.BODY || block.kind() == Kind.EQUATION || block.kind() == Kind.LABELS;
        if (inReferences && text) {
            block.lines().forEach(line -> references.add(line, block.column()));
            return;
        }
        switch (block.kind()) {
            case HEADING -> heading(block);
            case CAPTION -> caption(block);
            case EQUATION -> equation(block);
            case BODY -> body(block);
            case FOOTNOTE -> footnote = Optional.of(block);
            case LABELS -> { }
        }
    }

    /** Some journals print no heading over their references. */
    private boolean opensReferences(Block block) {
        boolean opens = !inReferences && block.kind() == Kind.BODY && body.isSmall(block.first())
                && block.first().text().matches("\\[1\\]\\s.*|1\\.\\s\\p{Lu}.*(?:\\d{4}|,.*,).*");
        if (opens) {
            endParagraph();
        }
        return opens;
    }

    private void heading(Block block) {
        endParagraph();
        TextFlow words = new TextFlow(vocabulary);
        block.lines().forEach(line -> words.add(line, 0));
        String text = words.take().map(PdfPassage::text).orElse("");
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\s.:]", "");
        if (KEYWORDS.matcher(text).matches()) {
            inContents = !text.contains(" ") || text.matches("(?i)key words:?");
            return;
        }
        inReferences = SectionKinds.opensReferences(text);
        inContents = plain.matches("(?:table)?(?:of)?contents");
        inAbstract = plain.equals("abstract");
        if (inAbstract) {
            paper.abstractHeading(text);
        } else if (!inReferences && !inContents) {
            paper.heading(level(block, text), text);
        }
    }

    /** Among headings without numbers, those in smaller type or without the capitals of others are subsections. */
    private int level(Block block, String text) {
        int level = headings.level(block);
        if (level > 1 || Headings.isNumbered(text)) {
            return level;
        }
        boolean capitals = Headings.isCapitals(text);
        boolean lesser = capitalSections && !capitals || block.first().size() < largestHeading - 0.8f;
        capitalSections |= capitals;
        largestHeading = Math.max(largestHeading, block.first().size());
        return lesser ? 2 : 1;
    }

    /** An equation under the open paragraph is part of it; one at the top of the next page belongs to a figure there. */
    private void equation(Block block) {
        boolean under = flow.last().filter(line -> line.page() == block.first().page()
                && line.baseline() - line.size() < block.first().baseline()).isPresent();
        if (under) {
            flow.omit(block.text());
            equationBetween = true;
        }
    }

    private void caption(Block block) {
        Matcher caption = BlockBuilder.CAPTION.matcher(block.first().text());
        if (!caption.matches()) {
            return;
        }
        inAlgorithm = caption.group(1).startsWith("Algorithm");
        TextFlow text = new TextFlow(vocabulary);
        text.add(block.first(), caption.start(2));
        block.lines().stream().skip(1).forEach(line -> text.add(line, 0));
        text.take().ifPresent(passage -> paper.caption(caption.group(1), passage));
    }

    private void body(Block block) {
        if (inContents) {
            return;
        }
        inAlgorithm &= block.lines().stream().noneMatch(line -> block.column().isFilledBy(line) || line.text().endsWith("."));
        if (inAlgorithm) {
            return;
        }
        if (continuesFootnote(block)) {
            footnote = Optional.empty();
            return;
        }
        if (isAside(block)) {
            TextFlow aside = new TextFlow(vocabulary);
            block.lines().forEach(line -> aside.add(line, 0));
            aside.take().ifPresent(asides::add);
            return;
        }
        if (!continues(block)) {
            endParagraph();
        }
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
        lastBody = Optional.of(block);
        equationBetween = false;
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

    /** Small type amid a sentence of running text, for example the note of a figure, waits until the paragraph ends. */
    private boolean isAside(Block block) {
        boolean label = block.lines().size() <= 2 && Math.abs(block.column().indent(block.first())) > block.first().size()
                && block.column().isNarrow(block.first());
        return !flow.isEmpty() && !flow.endsSentence() && (label || body.isSmall(block.first()))
                && flow.last().filter(line -> !body.isSmall(line)).isPresent();
    }

    private void addLine(PdfLine line) {
        Matcher runIn = RUN_IN_ABSTRACT.matcher(line.text());
        if (flow.isEmpty() && runIn.lookingAt()) {
            paper.abstractHeading(runIn.group(1));
            inAbstract = true;
            flow.add(line, runIn.end());
            return;
        }
        OptionalInt heading = flow.isEmpty() ? line.runInEnd() : OptionalInt.empty();
        if (heading.isPresent() && !KEYWORDS.matcher(line.text()).matches()) {
            paper.heading(4, line.text().substring(0, heading.getAsInt()).strip());
            flow.add(line, heading.getAsInt());
            return;
        }
        Matcher bullet = BULLET.matcher(line.text());
        flow.add(line, flow.isEmpty() && bullet.find() ? bullet.end() : 0);
    }

    /** Whether the block goes on with the paragraph that is open. */
    private boolean continues(Block block) {
        if (flow.isEmpty() || lastBody.isEmpty() || block.first().runInEnd().isPresent() || ITEM.matcher(block.first().text()).matches()) {
            return false;
        }
        Block last = lastBody.get();
        boolean alike = Math.abs(last.last().size() - block.first().size()) < 0.7f;
        boolean indented = block.column().indent(block.first()) > 0.6f * block.first().size();
        if (!alike) {
            return false;
        }
        boolean opensSentence = block.first().text().matches("\\p{Lu}\\p{Ll}+ .*");
        if (flow.endsInEquation() && opensSentence) {
            return false;
        }
        if (!flow.endsSentence()) {
            return !indented || equationBetween || last.column().isFilledBy(last.last());
        }
        boolean moved = last.last().page() != block.first().page() || !last.column().equals(block.column());
        return !indented && (equationBetween || moved && last.column().isFilledBy(last.last()));
    }

    /** Within a block an indented line, or one behind a short last line, starts a paragraph. */
    private boolean startsParagraph(PdfLine line, Block block) {
        PdfLine last = flow.last().orElse(line);
        float step = line.x() - last.x();
        boolean indented = step > 0.6f * line.size() && step < 4 * line.size()
                && block.column().indent(line) < 5 * line.size();
        boolean afterShort = !block.column().isFilledBy(last) && flow.endsSentence();
        boolean item = line.text().matches("[•◦▪‣∙○●■].*") && block.column().indent(line) > 0.5f * line.size()
                || ITEM.matcher(line.text()).matches() && flow.endsItem();
        boolean ended = flow.endsSentence() || !block.column().isFilledBy(last);
        return indented && ended || afterShort || item || KEYWORDS.matcher(line.text()).matches()
                || line.runInEnd().isPresent() && flow.endsSentence();
    }

    private void endParagraph() {
        Optional<PdfPassage> passage = flow.take();
        passage.ifPresent(text -> {
            if (inAbstract && !body.isSmall(text.pieces().get(0).line()) && abstractIsSmall) {
                closeAbstract();
            }
            abstractIsSmall = inAbstract && body.isSmall(text.pieces().get(0).line());
            if (!KEYWORDS.matcher(text.text()).matches()) {
                paper.paragraph(text);
            }
        });
        asides.forEach(paper::paragraph);
        asides.clear();
        equationBetween = false;
    }

    private boolean abstractIsSmall;

    private void closeAbstract() {
        paper.heading(1, "");
        inAbstract = false;
    }
}
