package org.otowi.documents.notebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.documents.SourceAnchor;
import org.otowi.documents.TextPiece;

/** The lines of all cells of a notebook, without its outputs. */
public final class NotebookLines {

    private NotebookLines() {}

    /** The lines of the JSON text of a notebook, each cell under its kind and number; empty if it is no notebook. */
    public static Optional<List<TextPiece>> of(String json) {
        try {
            List<TextPiece> pieces = new ArrayList<>();
            int number = 0;
            for (Cell cell : CellReader.of(json).cells()) {
                number++;
                for (int i = 0; i < cell.lines().size(); i++) {
                    String line = cell.lines().get(i);
                    int place = cell.places().get(i);
                    pieces.add(new TextPiece(cell.type() + " " + number, line,
                            SourceAnchor.ofLines(place, place, line.strip())));
                }
            }
            return Optional.of(pieces).filter(lines -> !lines.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
