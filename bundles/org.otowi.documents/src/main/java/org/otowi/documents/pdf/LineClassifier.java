package org.otowi.documents.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otowi.documents.pdf.Block.Kind;
import org.otowi.documents.pdf.Columns.Column;

/** Tells what each line of a page is, from its words, its type and its neighbours. */
final class LineClassifier {

    /** The label of a caption as its first group, its text as the second. */
    static final Pattern CAPTION = Pattern.compile("(?i)((?:extended data |supplementary )?"
            + "(?:fig(?:ure|\\.)?|table|tab\\.|scheme|chart|algorithm|listing|box|plate)\\s*"
            + "(?:[A-Z]?\\.?\\d+[a-z]?|[IVX]+|S\\d+))(?:\\s*[.:|]\\s*|\\s*[—–-]\\s+|\\s+|$)(.*)");

    private static final Pattern CAPTION_MARK = Pattern.compile(
            "(?i)\\S+(?: data \\S+)?\\s*(?:[A-Z]?\\.?\\d+[a-z]?|[IVX]+|S\\d+)\\s*[.:|—–].*");
    private static final Pattern PSEUDOCODE = Pattern.compile("(?:\\d+:\\s.*|(?:procedure|function)\\b.*\\(.*"
            + "|(?:else )?if .* then\\b.*|else|end (?:if|for|while|procedure|function)\\b.*|return\\b.*"
            + "|(?:for|while) .* do\\b.*|(?:Require|Ensure|Input|Output):.*)");
    private static final Pattern NUMBER =
            Pattern.compile("[-−+(±]?\\d[\\d.,×⁰¹²³⁴⁵⁶⁷⁸⁹⁻()%]*|[-–—±]");
    private static final Pattern SUBCAPTION = Pattern.compile("\\([a-z]\\)\\s.{0,60}");
    private static final Pattern DOT_LEADERS = Pattern.compile(".*(?:\\. ?){5,}.*");
    private static final Pattern EQUATION_NUMBER = Pattern.compile("\\([A-Z]?\\d+(?:\\.\\d+)?[a-z]?\\)");
    private static final Pattern EQUATION_START = Pattern.compile("\\S+ ?=.*[^.]");
    private static final Pattern RELATION = Pattern.compile(".*[=≈∼∝≤≥<>].*");

    private final List<PdfLine> lines;
    private final Columns columns;
    private final BodyStyle body;
    private final Headings headings;

    LineClassifier(List<PdfLine> lines, Columns columns, BodyStyle body, Headings headings) {
        this.lines = lines;
        this.columns = columns;
        this.body = body;
        this.headings = headings;
    }

    /** What the line at an index of the page is. */
    Kind kind(int index) {
        PdfLine line = lines.get(index);
        if (isCaption(line) && !goesOnFrom(index - 1, line)) {
            return Kind.CAPTION;
        }
        if (isEquation(line, index)) {
            return line.text().contains("←") ? Kind.LABELS : Kind.EQUATION;
        }
        if (sharesRow(index) || isLeftOut(line.text())) {
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

    private static boolean isLeftOut(String text) {
        return DOT_LEADERS.matcher(text).matches() || PSEUDOCODE.matcher(text).matches() || isRowOfNumbers(text);
    }

    private static boolean isRowOfNumbers(String text) {
        String[] cells = text.split(" ");
        return cells.length >= 3 && Arrays.stream(cells).filter(NUMBER.asMatchPredicate()).count() * 2 >= cells.length;
    }

    private boolean isCaption(PdfLine line) {
        String text = line.text();
        boolean bold = line.boldShare() > 0.1 && line.boldShare() * text.length() >= 5;
        return CAPTION.matcher(text).matches() && Character.isUpperCase(text.charAt(0))
                && (CAPTION_MARK.matcher(text).matches() || body.isSmall(line) || bold || text.split(" ").length == 2);
    }

    /** Whether the line stands directly under another of the same size, as the next line of a paragraph does. */
    private boolean goesOnFrom(int before, PdfLine line) {
        return neighbour(before)
                .filter(last -> line.baseline() > last.baseline()
                        && line.baseline() - last.baseline() < body.leading() * 1.15f
                        && Math.abs(last.size() - line.size()) < 0.3f
                        && Math.abs(last.x() - line.x()) < 2 * line.size())
                .isPresent();
    }

    /** A line of maths that is set off from the text, or what a tall formula leaves in rows of its own. */
    private boolean isEquation(PdfLine line, int index) {
        Column column = columns.of(line);
        String text = line.text();
        boolean setOff = column.indent(line) > line.size() || sharesRow(index);
        if (line.words() == 0) {
            boolean number = EQUATION_NUMBER.matcher(text).matches();
            return setOff && (number || !goesOnFrom(index - 1, line)) || line.mathsShare() > 0.3;
        }
        boolean symbols = line.mathsShare() > 0.15 || RELATION.matcher(text).matches();
        boolean brief = line.width() < (column.right() - column.left()) * 0.6f;
        return line.words() <= 2 && symbols && setOff
                || line.words() == 1 && brief && EQUATION_START.matcher(text).matches();
    }

    private boolean sharesRow(int index) {
        return neighbour(index - 1).filter(lines.get(index)::sharesRow).isPresent()
                || neighbour(index + 1).filter(lines.get(index)::sharesRow).isPresent();
    }

    private Optional<PdfLine> neighbour(int index) {
        return index >= 0 && index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    /** Few words in another size, or off the edges of the column, are labels of a figure; so are listings. */
    private boolean isLabel(PdfLine line) {
        String text = line.text();
        if (line.isTypewriter() || line.words() <= 2 && text.contains("←")
                || body.isSmall(line) && SUBCAPTION.matcher(text).matches()) {
            return true;
        }
        Column column = columns.of(line);
        boolean centred = column.indent(line) > 4 * line.size();
        boolean few = line.words() < 3 && !body.fits(line) || line.words() < 5 && centred;
        return few && column.isNarrow(line) && !text.matches(".*[.!?]$");
    }
}
