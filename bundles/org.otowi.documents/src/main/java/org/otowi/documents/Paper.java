package org.otowi.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text written for people: a paper, report, README or notes.
 *
 * @param file the file that was read
 * @param sha256 hash of its bytes, 64 hexadecimal digits
 * @param title the title, or the file's name where the text has none
 * @param authors the authors in order, empty where the text names none
 * @param sections the text in reading order; the abstract, if any, is a section of its own
 * @param captions captions of figures and tables, which are not repeated in the sections
 * @param references the entries of the reference list, one string each, not repeated in the sections
 * @param warnings what could not be read
 */
public record Paper(Path file, String sha256, String title, List<String> authors, List<Section> sections,
        List<Caption> captions, List<String> references, List<String> warnings) implements Document {

    public Paper {
        authors = List.copyOf(authors);
        sections = List.copyOf(sections);
        captions = List.copyOf(captions);
        references = List.copyOf(references);
        warnings = List.copyOf(warnings);
    }

    /** All sentences of all sections in reading order. */
    public Stream<Sentence> sentences() {
        return sections.stream().flatMap(section -> section.sentences().stream());
    }
}
