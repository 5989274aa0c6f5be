package org.otowi.bench.pdf;

import java.util.ArrayList;
import java.util.List;
import org.otowi.bench.pdf.Article.Author;
import org.otowi.bench.pdf.Article.Display;
import org.otowi.bench.pdf.Article.Heading;
import org.otowi.bench.pdf.Article.Paragraph;
import org.otowi.bench.pdf.Article.Part;
import org.otowi.bench.pdf.Article.Reference;

/** Reads the source of an article: one sentence a line, an empty line between paragraphs, and a mark before all else. */
final class ArticleReader {

    private final List<Author> authors = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private Paragraph summary = new Paragraph(false, List.of());
    private String title = "";
    private String running = "";
    private String caption = "";
    private boolean inSummary;

    private ArticleReader() {}

    static Article read(String name, String source) {
        ArticleReader reader = new ArticleReader();
        source.lines().forEach(reader::line);
        reader.close();
        return new Article(name, reader.title, reader.authors, reader.running, reader.summary, List.copyOf(reader.parts),
                reader.references);
    }

    private void line(String line) {
        String rest = line.substring(line.indexOf(' ') + 1).strip();
        if (line.startsWith("| ")) {
            rows.add(rest.replaceFirst("\\s*\\|$", ""));
        } else if (line.isBlank() || line.startsWith("#") || line.startsWith("- ") || line.startsWith("@")
                || line.matches("(?:title|author|running|abstract|figw?|tab):.*")) {
            close();
            marked(line, rest);
        } else {
            sentences.add(line);
        }
    }

    private void marked(String line, String rest) {
        switch (line.isBlank() ? "" : line.substring(0, line.indexOf(':') < 0 ? 1 : line.indexOf(':') + 1)) {
            case "title:" -> title = rest;
            case "running:" -> running = rest;
            case "abstract:" -> inSummary = true;
            case "author:" -> authors.add(new Author(rest.split(" \\| ")[0], rest.split(" \\| ")[1]));
            case "fig:" -> parts.add(new Display(false, rest, List.of()));
            case "figw:" -> parts.add(new Display(true, rest, List.of()));
            case "tab:" -> caption = rest;
            default -> byFirst(line, rest);
        }
    }

    private void byFirst(String line, String rest) {
        if (line.startsWith("#")) {
            parts.add(new Heading(line.indexOf(' '), rest));
        } else if (line.startsWith("- ")) {
            parts.add(new Paragraph(true, List.of(rest)));
        } else if (line.startsWith("@")) {
            references.add(new Reference(line.substring(1, line.indexOf(' ')), rest));
        }
    }

    private void close() {
        if (!sentences.isEmpty()) {
            Paragraph paragraph = new Paragraph(false, List.copyOf(sentences));
            if (inSummary) {
                summary = paragraph;
            } else {
                parts.add(paragraph);
            }
            inSummary = false;
            sentences.clear();
        }
        if (!caption.isEmpty()) {
            parts.add(new Display(false, caption, List.copyOf(rows)));
            caption = "";
            rows.clear();
        }
    }
}
