package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otowi.documents.pdf.Block.Kind;
import org.otowi.documents.pdf.Columns.Column;

/** Groups the lines of a page to blocks and tells what each is. */
final class BlockBuilder {

    static final Pattern CAPTION = Pattern.compile("(?i)((?:extended data |supplementary )?(?:fig(?:ure|\\.)?|table|tab\\.|scheme|chart|algorithm|"
            + "listing|box|plate)\\s*(?:[A-Z]?\\.?\\d+[a-z]?|[IVX]+|S\\d+))(?:\\s*[.:|]\\s*|\\s*[—–-]\\s+|\\s+|$)(.*)");
    private static final Pattern CAPTION_MARK = Pattern.compile("(?i)\\S+(?: data \\S+)?\\s*(?:[A-Z]?\\.?\\d+[a-z]?|[IVX]+|S\\d+)\\s*[.:|—–].*");
    private static final Pattern PSEUDOCODE = Pattern.compile("(?:\\d+:\\s.*|(?:procedure|function)\\b.*\\(.*|(?:else )?if .* then\\b.*|else|"
            + "end (?:if|for|while|procedure|function)\\b.*|return\\b.*|(?:for|while) .* do\\b.*|(?:Require|Ensure|Input|Output):.*)");
    private static final Pattern NUMBER = Pattern.compile("[-−+(±]?\\d[\\d.,×⁰¹²³⁴⁵⁶⁷⁸⁹⁻()%]*|[-–—±]");
    private static final Pattern SUBCAPTION = Pattern.compile("\\([a-z]\\)\\s.{0,60}");
    private static final Pattern DOTS = Pattern.compile(".*(?:\\. ?){5,}.*");

    private final BodyStyle body;
    private final Headings headings;
    private final List<PdfLine> lines;
    private final Columns columns;
    private final List<Block> blocks = new ArrayList<>();
    private final List<PdfLine> open = new ArrayList<>();
    private Kind openKind = Kind.BODY;

    private BlockBuilder(List<PdfLine> lines, BodyStyle body) {
        this.lines = NumberJoiner.join(lines);
        this.body = body;
        this.headings = new Headings(body);
        this.columns = Columns.of(this.lines);
    }

    /** The blocks of the lines of one page, in their order. */
    static List<Block> blocks(List<PdfLine> page, BodyStyle body) {
        BlockBuilder builder = new BlockBuilder(page, body);
        for (int i = 0; i < builder.lines.size(); i++) {
            builder.add(i);
        }
        builder.close();
        return builder.blocks;
    }

    private void add(int index) {
        PdfLine line = lines.get(index);
        Kind kind = kind(index);
        if (!open.isEmpty() && !continues(line, kind)) {
            close();
        }
        if (open.isEmpty()) {
            openKind = kind;
        }
        open.add(line);
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.add(new Block(open, columns.of(open.get(0)), openKind));
            open.clear();
        }
    }

    private boolean continues(PdfLine line, Kind kind) {
        PdfLine last = open.get(open.size() - 1);
        float step = line.baseline() - last.baseline();
        boolean labelOnly = openKind == Kind.CAPTION && last.text().split(" ").length == 2;
        boolean near = step > 0 && step < Math.max(body.leading(), line.size() * 1.25f) * 1.3f
                && (labelOnly || Math.abs(line.size() - last.size()) < 0.7f);
        return switch (openKind) {
            case CAPTION, FOOTNOTE -> near && !line.text().startsWith("[1] ") && (labelOnly || kind != Kind.HEADING && kind != Kind.LABELS) && kind != Kind.CAPTION && kind != Kind.FOOTNOTE;
            case HEADING -> near && headings.goesOn(last, line) && columns.of(last).isFilledBy(last, 12);
            case EQUATION, LABELS -> kind == openKind;
            case BODY -> near && kind == Kind.BODY && columns.of(line).equals(columns.of(last));
        };
    }

    private Kind kind(int index) {
        PdfLine line = lines.get(index);
        if (isCaption(line) && !goesOnFrom(index - 1, line)) {
            return Kind.CAPTION;
        }
        if (isEquation(line, index)) {
            return line.text().contains("←") ? Kind.LABELS : Kind.EQUATION;
        }
        if (sharesRow(index) || DOTS.matcher(line.text()).matches()
                || PSEUDOCODE.matcher(line.text()).matches()) {
            return Kind.LABELS;
        }
        if (headings.isHeading(line)) {
            return Kind.HEADING;
        }
        if (body.isSmall(line) && line.opensWithMark()) {
            return Kind.FOOTNOTE;
        }
        return isLabel(line) ? Kind.LABELS : Kind.BODY;
    }

    private boolean isCaption(PdfLine line) {
        return CAPTION.matcher(line.text()).matches() && Character.isUpperCase(line.text().charAt(0))
                && (CAPTION_MARK.matcher(line.text()).matches() || body.isSmall(line) || opensBold(line)
                        || line.text().split(" ").length == 2);
    }

    /** Whether the line stands directly under another of the same size, as the next line of a paragraph does. */
    private boolean goesOnFrom(int before, PdfLine line) {
        return neighbour(before).filter(last -> last.page() == line.page()
                && line.baseline() > last.baseline() && line.baseline() - last.baseline() < body.leading() * 1.15f
                && Math.abs(last.size() - line.size()) < 0.3f && Math.abs(last.x() - line.x()) < 2 * line.size())
                .isPresent();
    }

    private static boolean opensBold(PdfLine line) {
        return line.boldShare() > 0.1 && line.boldShare() * line.text().length() >= 5;
    }

    /** A line of maths that is set off from the text, or what a tall formula leaves in rows of its own. */
    private boolean isEquation(PdfLine line, int index) {
        boolean setOff = columns.of(line).indent(line) > line.size() || sharesRow(index);
        boolean numberAlone = line.text().matches("\\([A-Z]?\\d+(?:\\.\\d+)?[a-z]?\\)") && setOff;
        boolean symbols = line.mathsShare() > 0.15 || line.text().matches(".*[=≈∼∝≤≥<>].*");
        boolean brief = line.width() < (columns.of(line).right() - columns.of(line).left()) * 0.6f;
        return numberAlone || line.words() <= 1 && brief && line.text().matches("\\S+ ?=.*[^.]") || line.words() <= 2 && symbols && setOff 
                || line.words() == 0 && (setOff && !goesOnFrom(index - 1, line) || line.mathsShare() > 0.3);
    }

    private boolean sharesRow(int index) {
        return neighbour(index - 1).filter(lines.get(index)::sharesRow).isPresent()
                || neighbour(index + 1).filter(lines.get(index)::sharesRow).isPresent();
    }

    private Optional<PdfLine> neighbour(int index) {
        return index >= 0 && index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    private static boolean isRowOfNumbers(String text) {
        String[] cells = text.split(" ");
        return cells.length >= 3 && Arrays.stream(cells).filter(NUMBER.asMatchPredicate()).count() * 2 >= cells.length;
    }

    /** Few words in another size, or off the edges of the column, are labels of a figure. */
    private boolean isLabel(PdfLine line) {
        if (line.isTypewriter() || isRowOfNumbers(line.text()) || line.words() <= 2 && line.text().contains("←") || body.isSmall(line) && SUBCAPTION.matcher(line.text()).matches()) {
            return true;
        }
        Column column = columns.of(line);
        boolean odd = !body.fits(line);
        boolean centred = column.indent(line) > 4 * line.size();
        boolean brief = line.width() < (column.right() - column.left()) * 0.5f;
        return brief && (odd && line.words() < 3 || centred && line.words() < 5) && !line.text().matches(".*[.!?]$");
    }
}
