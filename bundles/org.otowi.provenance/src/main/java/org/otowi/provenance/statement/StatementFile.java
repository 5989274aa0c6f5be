package org.otowi.provenance.statement;

import java.util.List;
import org.otowi.provenance.export.RecordedFile;

/**
 * A file of the work that a statement is about.
 *
 * @param recorded what its log says
 * @param sections the headings under which lines of a model stand
 */
public record StatementFile(RecordedFile recorded, List<String> sections) {

    public StatementFile {
        sections = List.copyOf(sections);
    }

    /** The file with the headings found in its present lines, if it is LaTeX or Markdown. */
    public static StatementFile of(RecordedFile recorded, List<String> lines) {
        boolean hasHeadings = recorded.path().matches("(?i).*\\.(tex|md|markdown)");
        return new StatementFile(recorded, hasHeadings ? Headings.above(recorded.spans(), lines) : List.of());
    }
}
