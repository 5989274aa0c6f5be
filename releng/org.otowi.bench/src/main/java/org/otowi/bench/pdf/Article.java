package org.otowi.bench.pdf;

import java.util.List;
import java.util.stream.Stream;

/**
 * The source of an article, which says what a reader should find in it.
 *
 * <p>Sentences are written in LaTeX, of which {@code $maths$}, {@code \eq}, {@code \fn} and {@code \cite} are known to the
 * comparison; all other characters are meant literally.
 *
 * @param name of its file, without extension
 * @param running what stands at the head of its pages
 * @param references entries of the list of references, in order
 */
record Article(String name, String title, List<Author> authors, String running, Paragraph summary, List<Part> parts,
        List<Reference> references) {

    record Author(String name, String place) {}

    record Reference(String key, String text) {}

    /** What follows each other in the body. */
    sealed interface Part permits Heading, Paragraph, Display {}

    /** @param level 1 for a section */
    record Heading(int level, String text) implements Part {}

    /** @param item whether it is one of a list */
    record Paragraph(boolean item, List<String> sentences) implements Part {}

    /**
     * A figure or a table.
     *
     * @param wide whether it goes over all columns
     * @param rows of a table, cells as LaTeX parts them; none for a figure
     */
    record Display(boolean wide, String caption, List<String> rows) implements Part {}

    /** Abstract and body. */
    List<Paragraph> paragraphs() {
        return Stream.concat(Stream.of(summary), parts(Paragraph.class).stream()).toList();
    }

    List<Heading> headings() {
        return parts(Heading.class);
    }

    List<Display> displays() {
        return parts(Display.class);
    }

    private <P extends Part> List<P> parts(Class<P> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
