package org.otowi.assistant.model;

import java.util.ArrayList;
import java.util.List;
import org.otowi.documents.TextPiece;

/**
 * Neighbouring pieces of one material: the least that is sent or left out.
 *
 * @param material which of the materials, from 0
 * @param first index of its first piece within the material
 * @param pieces the pieces in order
 * @param length characters as they are sent, about
 */
record Stretch(int material, int first, List<TextPiece> pieces, int length) {

    private static final int LENGTH = 1_500;

    /** Characters of what a piece is called by, with the bar and the end of the line. */
    private static final int LABEL = 8;

    /** All materials cut up, in order. */
    static List<Stretch> of(List<Material> materials) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < materials.size(); i++) {
            List<TextPiece> open = new ArrayList<>();
            int first = 0;
            int length = 0;
            for (TextPiece piece : materials.get(i).pieces()) {
                open.add(piece);
                length += piece.text().length() + LABEL;
                if (length >= LENGTH) {
                    stretches.add(new Stretch(i, first, List.copyOf(open), length));
                    first += open.size();
                    open.clear();
                    length = 0;
                }
            }
            if (!open.isEmpty()) {
                stretches.add(new Stretch(i, first, List.copyOf(open), length));
            }
        }
        return stretches;
    }

    /** Its words, for a search. */
    String text() {
        return String.join("\n", pieces.stream().map(TextPiece::text).toList());
    }
}
