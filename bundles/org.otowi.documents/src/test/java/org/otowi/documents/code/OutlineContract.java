package org.otowi.documents.code;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.commons.io.IOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.otowi.documents.Cancellation;
import org.otowi.documents.SourceFile;

/** What the outline of every language promises, tried on a sample and on what is left of it after damage. */
@Timeout(120)
abstract class OutlineContract {

    private static final int LARGE = 50_000_000;

    private final Language language;
    private final String sampleName;

    OutlineContract(Language language, String sampleName) {
        this.language = language;
        this.sampleName = sampleName;
    }

    /** Code that opens a nested block, to be repeated beyond all reason. */
    abstract String opening();

    final SourceFile read(String text) {
        return new SourceReader().read(Path.of(sampleName), "", text, language, Cancellation.NEVER);
    }

    final SourceFile sample() {
        return read(resource(sampleName));
    }

    final Symbol symbol(String name) {
        return symbol(sample(), name);
    }

    static Symbol symbol(SourceFile file, String name) {
        return file.symbols().stream().filter(symbol -> symbol.name().equals(name)).findFirst().orElseThrow();
    }

    static List<String> names(SourceFile file) {
        return file.symbols().stream().map(Symbol::name).toList();
    }

    private static String resource(String name) {
        try {
            return IOUtils.resourceToString("/org/otowi/documents/code/" + name, StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    @Test
    void languageFollowsFromNameAndContent() {
        assertEquals(language, Languages.of(Path.of(sampleName), resource(sampleName)).orElseThrow());
    }

    @Test
    void sampleHasExactlyTheOutlineWrittenBesideIt() {
        String found = sample().symbols().stream().map(OutlineContract::line).collect(Collectors.joining("\n"));
        assertEquals(resource(sampleName + ".outline").strip(), found);
    }

    private static String line(Symbol symbol) {
        return "%s%s %s %d-%d %s| %s".formatted("  ".repeat(symbol.depth()), symbol.kind(), symbol.name(),
                symbol.anchor().line().orElseThrow(), symbol.anchor().endLine().orElseThrow(),
                symbol.exported() ? "exported " : "", symbol.signature());
    }

    @Test
    void quoteOfEverySymbolIsTheLineThatItsAnchorNames() {
        List<String> lines = resource(sampleName).lines().toList();
        for (Symbol symbol : sample().symbols()) {
            assertEquals(lines.get(symbol.anchor().line().orElseThrow() - 1).strip(), symbol.anchor().quote());
        }
    }

    @Test
    void lineEndsOfEveryKindGiveTheSameOutline() {
        String text = resource(sampleName);
        assertEquals(sample(), read(text.replace("\n", "\r\n")));
        assertEquals(sample(), read(text.replace("\n", "\r")));
    }

    @Test
    void nulBytesCountAsBlanks() {
        String text = resource(sampleName);
        assertEquals(names(sample()), names(read(text.replace(' ', '\0'))));
    }

    @Test
    void noTruncationOfTheSampleInventsASymbol() {
        String text = resource(sampleName);
        Set<String> names = Set.copyOf(names(sample()));
        for (int length = 0; length < text.length(); length += 7) {
            for (String name : names(read(text.substring(0, length)))) {
                assertTrue(names.contains(name) || names.stream().anyMatch(known -> known.startsWith(name)),
                        name + " is invented when the sample is cut at " + length);
            }
        }
    }

    @Test
    void shuffledLinesAreReadWithoutFailure() {
        List<String> lines = new ArrayList<>(resource(sampleName).lines().toList());
        Random random = new Random(1);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(lines, random);
            assertDoesNotThrow(() -> read(String.join("\n", lines)));
        }
    }

    @Test
    void fiftyMegabytesOnOneLineAreReadInPartWithAWarning() {
        SourceFile file = read("x = a(b); ".repeat(LARGE / 10));
        assertEquals(1, file.lines());
        assertFalse(file.warnings().isEmpty());
    }

    @Test
    void bracketsAndStringsThatNeverEndAreReadToTheEnd() {
        for (String piece : List.of("(", "{", "}", "[", "\"", "'", "/*", "<", "a<", "#if 0\n", "//\n", "!\n", "\n")) {
            assertEquals(List.of(), read(piece.repeat(200_000)).symbols());
        }
    }

    @Test
    void nestingBeyondReasonIsReadToTheEnd() {
        SourceFile file = read(opening().repeat(20_000) + "\n");
        assertTrue(file.symbols().stream().allMatch(symbol -> symbol.depth() <= 31));
    }

    @Test
    void cancellingEndsTheWork() {
        AtomicInteger asked = new AtomicInteger();
        Cancellation afterAWhile = () -> asked.incrementAndGet() > 3;
        String text = resource(sampleName).repeat(20);
        assertThrows(CancellationException.class,
                () -> new SourceReader().read(Path.of(sampleName), "", text, language, afterAWhile));
    }

    @Test
    void emptyTextHasNoFacts() {
        SourceFile file = read("");
        assertEquals(0, file.lines());
        assertEquals(List.of(), file.symbols());
    }
}
