package org.otowi.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.otowi.documents.input.DecodedText;
import org.otowi.documents.input.LoadedFile;
import org.otowi.documents.input.ReadBudget;
import org.otowi.documents.latex.LatexReader;
import org.otowi.documents.markdown.MarkdownReader;
import org.otowi.documents.notebook.NotebookReader;
import org.otowi.documents.text.PlainTextReader;

/** What holds for any text, however broken its markup: it is read, and each sentence can be found where its anchor says. */
class AnyTextTest {

    private static final Pattern WORD = Pattern.compile("\\bw[a-z]{5}\\b");

    @FunctionalInterface
    private interface Reader<D extends Document> {
        D read(LoadedFile file, DecodedText text, ReadBudget budget) throws UnreadableDocumentException;
    }

    private static <D extends Document> Optional<D> read(Reader<D> reader, String text) {
        Path file = Path.of("no such folder", "any text");
        LoadedFile loaded = new LoadedFile(file, text.getBytes(StandardCharsets.UTF_8), "0".repeat(64));
        try {
            return Optional.of(reader.read(loaded, new DecodedText(text, List.of()),
                    new ReadBudget(file, ReadLimits.DEFAULT, Cancellation.NEVER)));
        } catch (UnreadableDocumentException e) {
            return Optional.empty();
        }
    }

    private static void assertAnchored(Paper paper, String text) {
        List<String> lines = new DecodedText(text, List.of()).lines();
        for (Sentence sentence : paper.sentences().toList()) {
            int first = sentence.anchor().line().getAsInt();
            int last = sentence.anchor().endLine().getAsInt();
            assertTrue(1 <= first && first <= last && last <= lines.size(), () -> sentence + " in " + lines.size() + " lines");
            String place = String.join("\n", lines.subList(first - 1, last));
            assertEquals(sentence.text(), sentence.anchor().quote());
            WORD.matcher(sentence.text()).results()
                    .forEach(word -> assertTrue(place.contains(word.group()), () -> sentence + " is not in " + place));
        }
    }

    private static void assertReadable(Reader<Paper> reader, String text) {
        Optional<Paper> paper = read(reader, text);
        paper.ifPresent(read -> assertAnchored(read, text));
        assertEquals(paper, read(reader, text));
    }

    @Property(tries = 300)
    void readsAnyLatex(@ForAll @From("latex") String text) {
        assertReadable(new LatexReader()::read, text);
    }

    @Property(tries = 300)
    void readsAnyMarkdown(@ForAll @From("markdown") String text) {
        assertReadable(new MarkdownReader()::read, text);
    }

    @Property(tries = 200)
    void readsAnyPlainText(@ForAll @From("plain") String text) {
        assertReadable(new PlainTextReader()::read, text);
    }

    @Property(tries = 200)
    void readsANotebookWithAnyCells(@ForAll List<@From("markdown") String> cells, @ForAll boolean code) {
        String json = cells.stream().map(cell -> "{\"cell_type\": \"" + (code ? "code" : "markdown") + "\", \"source\": [\n"
                        + lines(cell) + "]}").collect(Collectors.joining(",\n", "{\"cells\": [", "]}"));
        Optional<Notebook> notebook = read(new NotebookReader()::read, json);
        assertEquals(cells.isEmpty(), notebook.isEmpty());
        notebook.ifPresent(read -> assertAnchored(read.text(), json));
        assertEquals(notebook, read(new NotebookReader()::read, json));
    }

    /** The lines of a cell as strings of JSON, one a line. */
    private static String lines(String cell) {
        return cell.lines().map(line -> "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\\n\"")
                .collect(Collectors.joining(",\n"));
    }

    @Property(tries = 300)
    void readsOrRefusesAnyNotebook(@ForAll @From("json") String text) {
        assertEquals(read(new NotebookReader()::read, text), read(new NotebookReader()::read, text));
    }

    @Provide
    Arbitrary<String> latex() {
        return textOf("\\section{", "\\title{", "\\author", "\\begin{document}", "\\end{document}", "\\begin{figure}", "\\end{figure}",
                "\\caption", "\\begin{equation}", "\\end{equation}", "\\item", "\\input{", "\\cite[p. 3]{key}", "\\emph{", "\\newcommand{\\x}[1]{a #1 b}",
                "\\x", "\\x{", "\\def", "#1", "\\verb|", "\\'e", "\\\\", "\\", "{", "}", "[", "]", "$", "$$", "\\(", "\\[", "%", "~", "``",
                "\\bibliography{", "\\begin{verbatim}", "\\end{verbatim}", "\\SI{", "\\vspace", "\\hskip", "\\iffalse", "\\abstract");
    }

    @Provide
    Arbitrary<String> markdown() {
        return textOf("---\n", "title: ", "author:", "- name: ", "# ", "## ", "===\n", "- ", "1. ", "> ", "```", "    ", "*", "**", "_", "`",
                "[", "](", ")", "![", "<div>", "<!--", "-->", "&amp;", "$", "$$", "| ", "|-|-|\n", "\\", "\t", "[^1]", ": ", "# References\n");
    }

    @Provide
    Arbitrary<String> plain() {
        return textOf("1 ", "1.2 ", "===\n", "-----\n", "ABSTRACT\n", "References\n", "(", ")", "\u3002", "\r", "\r\n", "\f");
    }

    @Provide
    Arbitrary<String> json() {
        return Arbitraries.of("{", "}", "[", "]", "\"cells\"", "\"cell_type\"", "\"source\"", "\"metadata\"", "\"code\"", "\"markdown\"",
                        "\"kernelspec\"", "\"language\"", ":", ",", "null", "1", "\"a\\r\\nb\"", "{\"cells\": [{\"cell_type\": ",
                        "\"source\": [", "{\"cells\": [{\"source\": ").list().ofMaxSize(20)
                .map(parts -> String.join(" ", parts));
    }

    /** Pieces of markup, words and ends of lines in any order. */
    private static Arbitrary<String> textOf(String... markup) {
        Arbitrary<String> words = Arbitraries.strings().withCharRange('a', 'z').ofLength(5).map(letters -> "w" + letters);
        Arbitrary<String> sentences = words.map(word -> word.toUpperCase(Locale.ROOT).charAt(0) + word + ". ");
        Arbitrary<String> parts = Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(markup)),
                Tuple.of(2, words), Tuple.of(1, sentences),
                Tuple.of(3, Arbitraries.of(" ", "\n", "\n\n")));
        return parts.list().ofMaxSize(40).map(list -> String.join("", list));
    }
}
