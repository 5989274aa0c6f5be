package org.otowi.documents.notebook;

import java.util.List;

/**
 * A cell of a notebook.
 *
 * @param type {@code markdown}, {@code code} or {@code raw}
 * @param lines its lines without their ends
 * @param places the line of the notebook file on which each of its lines stands, from 1
 */
record Cell(String type, List<String> lines, List<Integer> places) {

    Cell {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
    }
}
