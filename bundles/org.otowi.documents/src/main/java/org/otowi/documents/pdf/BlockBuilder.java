package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.otowi.documents.pdf.Block.Kind;

/** Groups the lines of a page to blocks. */
final class BlockBuilder {

    private static final float WIDEST_STEP = 1.3f;
    private static final String FIRST_REFERENCE = "[1] ";

    private final BodyStyle body;
    private final Headings headings;
    private final Columns columns;
    private final List<Block> blocks = new ArrayList<>();
    private final List<PdfLine> open = new ArrayList<>();
    private Kind openKind = Kind.BODY;

    private BlockBuilder(BodyStyle body, Headings headings, Columns columns) {
        this.body = body;
        this.headings = headings;
        this.columns = columns;
    }

    /** The blocks of the lines of one page, in their order. */
    static List<Block> blocks(List<PdfLine> page, BodyStyle body) {
        List<PdfLine> lines = NumberJoiner.join(page);
        Headings headings = new Headings(body);
        Columns columns = Columns.of(lines);
        LineClassifier classifier = new LineClassifier(lines, columns, body, headings);
        BlockBuilder builder = new BlockBuilder(body, headings, columns);
        for (int i = 0; i < lines.size(); i++) {
            builder.add(lines.get(i), classifier.kind(i));
        }
        builder.close();
        return builder.blocks;
    }

    private void add(PdfLine line, Kind kind) {
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
        return switch (openKind) {
            case CAPTION -> isUnder(last, line) && kind != Kind.CAPTION && kind != Kind.FOOTNOTE
                    && (isLabelOnly(last) || kind != Kind.HEADING && kind != Kind.LABELS);
            case FOOTNOTE -> isUnder(last, line) && (kind == Kind.BODY || kind == Kind.EQUATION)
                    && !line.text().startsWith(FIRST_REFERENCE);
            case HEADING -> isUnder(last, line) && headings.goesOn(last, line) && columns.of(last).isFilledBy(last, 12);
            case EQUATION, LABELS -> kind == openKind;
            case BODY -> isUnder(last, line) && kind == Kind.BODY && columns.of(line).equals(columns.of(last));
        };
    }

    /** Whether the line stands closely under another of its size. */
    private boolean isUnder(PdfLine last, PdfLine line) {
        float step = line.baseline() - last.baseline();
        boolean alike = Math.abs(line.size() - last.size()) < 0.7f || openKind == Kind.CAPTION && isLabelOnly(last);
        return alike && step > 0 && step < Math.max(body.leading(), line.size() * 1.25f) * WIDEST_STEP;
    }

    /** "TABLE I" stands alone above its title, which may be set in other type. */
    private static boolean isLabelOnly(PdfLine line) {
        return line.text().split(" ").length == 2;
    }
}
