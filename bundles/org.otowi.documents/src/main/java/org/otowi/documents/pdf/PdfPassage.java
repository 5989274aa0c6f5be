package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.otowi.documents.SourceAnchor;
import org.otowi.documents.SourceAnchor.Box;
import org.otowi.documents.text.Passage;

/** A passage of a PDF, pieced together from printed lines. */
record PdfPassage(String text, List<Piece> pieces) implements Passage {

    /**
     * A stretch of the passage.
     *
     * @param start where it starts in the passage
     * @param line the line that it comes from
     * @param from first character of the line that it takes
     * @param to character behind the last one
     */
    record Piece(int start, PdfLine line, int from, int to) {}

    PdfPassage {
        pieces = List.copyOf(pieces);
    }

    /** The anchor has the page on which the words start and their boxes on that page. */
    @Override
    public SourceAnchor anchor(int from, int to) {
        int page = pages(from, to).get(0);
        List<Box> boxes = new ArrayList<>();
        for (Piece piece : pieces) {
            int first = Math.max(from, piece.start()) - piece.start() + piece.from();
            int last = Math.min(to - piece.start() + piece.from(), piece.to());
            if (first < last && first < piece.to() && piece.line().page() == page) {
                boxes.add(piece.line().box(first, last));
            }
        }
        return SourceAnchor.ofPage(page, text.substring(from, to), boxes);
    }

    private List<Integer> pages(int from, int to) {
        List<Integer> pages = pieces.stream()
                .filter(piece -> piece.start() < to && piece.start() + piece.to() - piece.from() > from)
                .map(piece -> piece.line().page())
                .toList();
        return pages.isEmpty() ? List.of(pieces.get(0).line().page()) : pages;
    }
}
