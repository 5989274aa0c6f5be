package org.otowi.documents.pdf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.pdf.Block.Kind;
import org.otowi.documents.text.PaperBuilder;
import org.otowi.documents.text.SectionKinds;

/** Adds the blocks of a document to a paper, each to the part that it belongs to. */
final class PdfStructure {

    private static final Pattern FIRST_REFERENCE =
            Pattern.compile("\\[1\\]\\s.*|1\\.\\s\\p{Lu}.*(?:\\d{4}|,.*,).*");

    /** Where in the paper the reading is. */
    private enum Part {
        TEXT,
        ALGORITHM,
        CONTENTS,
        REFERENCES
    }

    private final PaperBuilder paper;
    private final BodyStyle style;
    private final Headings headings;
    private final Vocabulary vocabulary;
    private final BodyText text;
    private final ReferenceList references;
    private Part part = Part.TEXT;
    private boolean capitalSections;
    private float largestHeading;

    PdfStructure(PaperBuilder paper, BodyStyle style, Vocabulary vocabulary) {
        this.paper = paper;
        this.style = style;
        this.headings = new Headings(style);
        this.vocabulary = vocabulary;
        this.text = new BodyText(paper, style, vocabulary);
        this.references = new ReferenceList(vocabulary);
    }

    /** Adds all blocks, which are in reading order. */
    void addAll(List<Block> blocks) {
        blocks.forEach(this::add);
        text.endParagraph();
        references.entries().forEach(paper::reference);
    }

    private void add(Block block) {
        switch (block.kind()) {
            case HEADING -> heading(block);
            case CAPTION -> caption(block);
            case FOOTNOTE -> text.footnote(block);
            default -> inPart(block);
        }
    }

    private void inPart(Block block) {
        if (part == Part.TEXT && opensReferences(block)) {
            text.endParagraph();
            part = Part.REFERENCES;
        }
        if (part == Part.ALGORITHM && isProse(block)) {
            part = Part.TEXT;
        }
        if (part == Part.REFERENCES) {
            block.lines().forEach(line -> references.add(line, block.column()));
        } else if (part == Part.TEXT && block.kind() == Kind.EQUATION) {
            text.equation(block);
        } else if (part == Part.TEXT && block.kind() == Kind.BODY) {
            text.add(block);
        }
    }

    /** Some journals print no heading over their references. */
    private boolean opensReferences(Block block) {
        return paper.hasSections() && block.kind() == Kind.BODY && style.isSmall(block.first())
                && FIRST_REFERENCE.matcher(block.first().text()).matches();
    }

    private static boolean isProse(Block block) {
        return block.kind() == Kind.BODY && block.lines().stream()
                .anyMatch(line -> block.column().isFilledBy(line) || line.text().endsWith("."));
    }

    private void heading(Block block) {
        text.endParagraph();
        String words = TextFlow.join(block.lines(), vocabulary).map(PdfPassage::text).orElse("");
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[\\s.:]", "");
        if (Headings.isKeywords(words)) {
            part = plain.length() <= "keywords".length() ? Part.CONTENTS : part;
            return;
        }
        text.inAbstract(plain.equals("abstract"));
        if (SectionKinds.opensReferences(words)) {
            part = Part.REFERENCES;
        } else if (plain.matches("(?:table)?(?:of)?contents")) {
            part = Part.CONTENTS;
        } else {
            part = Part.TEXT;
            open(plain, words, block);
        }
    }

    private void open(String plain, String words, Block block) {
        if (plain.equals("abstract")) {
            paper.abstractHeading(words);
        } else {
            paper.heading(level(block, words), words);
        }
    }

    /** Among headings without numbers, those in smaller type or without the capitals of others are subsections. */
    private int level(Block block, String words) {
        int level = headings.level(block);
        if (level > 1 || Headings.isNumbered(words)) {
            return level;
        }
        boolean capitals = Headings.isCapitals(words);
        boolean lesser = capitalSections && !capitals || block.first().size() < largestHeading - 0.8f;
        capitalSections |= capitals;
        largestHeading = Math.max(largestHeading, block.first().size());
        return lesser ? 2 : 1;
    }

    private void caption(Block block) {
        Matcher caption = LineClassifier.CAPTION.matcher(block.first().text());
        if (!caption.matches()) {
            return;
        }
        if (part == Part.TEXT && caption.group(1).startsWith("Algorithm")) {
            part = Part.ALGORITHM;
        }
        TextFlow words = new TextFlow(vocabulary);
        words.add(block.first(), caption.start(2));
        block.lines().stream().skip(1).forEach(line -> words.add(line, 0));
        words.take().ifPresent(passage -> paper.caption(caption.group(1), passage));
    }
}
