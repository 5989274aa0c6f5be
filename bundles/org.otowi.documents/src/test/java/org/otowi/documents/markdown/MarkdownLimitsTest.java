package org.otowi.documents.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Documents;
import org.otowi.documents.Paper;
import org.otowi.documents.ReadLimits;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.UnreadableDocumentException.Reason;
import org.otowi.documents.input.DecodedText;
import org.otowi.documents.input.LoadedFile;
import org.otowi.documents.input.ReadBudget;

/** Markdown made to keep a parser busy; the time-outs only keep a hanging build from waiting for ever. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class MarkdownLimitsTest {

    private static final int SIZE = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"<a", "<a b=\"", "a<?", "*a**a ", "[a\n", "|a\n", "\"a\n"})
    void textWithoutEndIsReadInTheTimeThatTheLimitsGive(String part) throws Exception {
        Paper paper = read(part.repeat(SIZE / part.length()) + "\n\nThe end.\n", ReadLimits.DEFAULT, Cancellation.NEVER);
        assertTrue(Documents.sentences(paper).contains("The end."));
    }

    @Test
    void bracketsNestedWithoutEndHideNothing() throws Exception {
        String brackets = "[".repeat(SIZE / 2) + "]".repeat(SIZE / 2);
        Paper paper = read(brackets + "\n\nThe end.\n", ReadLimits.DEFAULT, Cancellation.NEVER);
        assertTrue(Documents.sentences(paper).contains("The end."));
    }

    @Test
    void sentencesOfALongLineStayWholeAndAtTheirLine() throws Exception {
        String sentence = "Heat flows from hot to cold.";
        Paper paper = read("One.\n" + (sentence + " ").repeat(1_000) + "\nLast.\n", ReadLimits.DEFAULT, Cancellation.NEVER);
        assertEquals(1_000, Documents.sentences(paper).stream().filter(sentence::equals).count());
        assertEquals(List.of(1, 2, 3), paper.sentences().map(s -> s.anchor().line().getAsInt()).distinct().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"``` ", "<? ", "# ", "- ", "    "})
    void whereALongLineIsCutNoBlockBegins(String part) throws Exception {
        Paper paper = read("a".repeat(4_999) + " " + part + "Text is hot.\n\nThe end.\n", ReadLimits.DEFAULT, Cancellation.NEVER);
        String text = String.join(" ", Documents.sentences(paper));
        assertTrue(text.contains("Text is hot.") && text.endsWith("The end."), text);
    }

    @Test
    void rowsOfALongTableAreNoText() throws Exception {
        String table = "| a | b |\n|---|---|\n" + "| Not. | This. |\n".repeat(1_000);
        Paper paper = read("Before.\n\n" + table + "\nAfter.\n", ReadLimits.DEFAULT, Cancellation.NEVER);
        assertEquals(List.of("Before.", "After."), Documents.sentences(paper));
    }

    @Test
    void cancellingEndsTheParsing() {
        AtomicInteger asked = new AtomicInteger();
        assertThrows(CancellationException.class, () -> read("Heat flows.\n\n".repeat(1_000), ReadLimits.DEFAULT,
                () -> asked.incrementAndGet() > 100));
        assertEquals(101, asked.get());
    }

    @Test
    void parsingEndsWhenTheTimeIsOver() {
        ReadLimits limits = new ReadLimits(SIZE, 1, SIZE, Duration.ofMillis(1));
        UnreadableDocumentException refusal = assertThrows(UnreadableDocumentException.class,
                () -> read("*Heat* flows.\n\n".repeat(50_000), limits, Cancellation.NEVER));
        assertEquals(Reason.TOO_SLOW, refusal.reason());
    }

    private static Paper read(String markdown, ReadLimits limits, Cancellation cancellation)
            throws UnreadableDocumentException {
        Path file = Path.of("paper.md");
        LoadedFile loaded = new LoadedFile(file, markdown.getBytes(StandardCharsets.UTF_8), "0".repeat(64));
        return new MarkdownReader().read(loaded, new DecodedText(markdown, List.of()),
                new ReadBudget(file, limits, cancellation));
    }
}
