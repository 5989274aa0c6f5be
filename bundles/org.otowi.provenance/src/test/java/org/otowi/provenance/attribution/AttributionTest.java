package org.otowi.provenance.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.otowi.provenance.attribution.BlamedFile.line;
import static org.otowi.provenance.attribution.BlamedFile.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Content;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.testing.Forgery;

/** The rules of docs/attribution.md, and what happens where the evidence fails. */
class AttributionTest {

    @TempDir
    private Path folder;

    private BlamedFile file;

    @BeforeEach
    void prepare() {
        file = new BlamedFile(folder, "solve.c");
    }

    @Test
    void aLineNamesItsEntryAndAnEditedOneTheModelsToo() throws Exception {
        LogEntry ai = file.ai(text("a b"));
        LogEntry human = file.human(text("a") + "int b;\n");
        LineOrigin edited = file.attribution(Optional.empty()).at(2).orElseThrow().origin();
        assertEquals(List.of(human.id(), ai.id()),
                List.of(edited.entry().orElseThrow().id(), edited.ai().orElseThrow().id()));
        LineOrigin kept = file.attribution(Optional.empty()).at(1).orElseThrow().origin();
        assertEquals(ai.id(), kept.model().orElseThrow().id());
        assertEquals(Optional.empty(), kept.ai());
    }

    @Test
    void theFirstNewLinesStandForTheOldOnesAndTheOthersAreNew() throws Exception {
        file.ai(text("a b c"));
        file.human(text("a") + "one\ntwo\nthree\n" + text("c"));
        assertEquals("ai ai-edited human human ai", file.blame());
    }

    @Test
    void anEditedLineThatIsEditedAgainStillNamesTheModel() throws Exception {
        LogEntry ai = file.ai(text("a b"));
        file.human(text("a") + "one\n");
        file.human(text("a") + "two\n");
        LineOrigin edited = file.attribution(Optional.empty()).at(2).orElseThrow().origin();
        assertEquals(LineClass.AI_EDITED, edited.lineClass());
        assertEquals(ai.id(), edited.ai().orElseThrow().id());
    }

    @Test
    void whatAModelWritesOverAnythingIsTheModels() throws Exception {
        file.ai(text("a b"));
        file.human(text("a h"));
        file.ai(text("a m"));
        assertEquals("ai ai", file.blame());
        assertEquals(0, file.attribution(Optional.empty()).shares().deletedAi());
    }

    @Test
    void aFileThatIsOlderThanItsLogIsExternal() throws Exception {
        file.outside(text("old older"));
        file.ai(text("old m older"));
        assertEquals("external ai external", file.blame());
    }

    @Test
    void whatChangedOutsideSinceTheLastEntryIsExternalWithoutAnEntry() throws Exception {
        file.ai(text("a b c"));
        file.outside(text("a x c y"));
        assertEquals("ai external ai external", file.blame());
        assertEquals("ai external ai external", file.blameWithStore());
        assertEquals(Optional.empty(), file.attribution(Optional.empty()).at(2).orElseThrow().origin().entry());
    }

    @Test
    void whatWasMovedOutsideKeepsItsAuthor() throws Exception {
        file.human(text("one two three four"));
        file.ai(text("one two three four m1 m2"));
        file.outside(text("m1 m2 one two three four"));
        assertEquals("ai ai human human human human", file.blame());
    }

    @Test
    void aChangeWithoutItsEarlierTextIsFollowedByPrints() throws Exception {
        file.ai(text("a b c"));
        try (var kept = Files.walk(folder.resolve("store"))) {
            for (Path each : kept.filter(Files::isRegularFile).toList()) {
                Files.delete(each);
            }
        }
        file.restart();
        file.external(text("a x c"));
        assertTrue(file.research().lines().get(file.research().lines().size() - 1).contains("\"prints\""));
        assertEquals("ai external ai", file.blame());
    }

    @Test
    void mergedBranchesKeepTheirAuthors() throws Exception {
        file.human(text("one two three four"));
        BlamedFile.Snapshot base = file.commit();
        file.ai(text("one m1 m2 two three four"));
        file.human(text("one m1 h2 two three four"));
        BlamedFile.Snapshot theirs = file.commit();
        file.checkOut(base);
        file.restart();
        file.human(text("one two three four h3"));
        file.merge(theirs, text("one m1 h2 two three four h3"));
        String expected = "human ai ai-edited human human human human";
        assertEquals(expected, file.blame());
        file.human(text("one m1 h2 two three four h3 h4"));
        assertEquals(expected + " human", file.blame());
        assertEquals(expected + " human", file.blameWithStore());
    }

    @Test
    void aLineThatOnlyTheMergeHasIsExternal() throws Exception {
        file.human(text("one two three"));
        BlamedFile.Snapshot base = file.commit();
        file.ai(text("one two three m1"));
        BlamedFile.Snapshot theirs = file.commit();
        file.checkOut(base);
        file.restart();
        file.human(text("h0 one two three"));
        file.merge(theirs, text("h0 one solved two three m1"));
        assertEquals("human human external human human ai", file.blame());
    }

    @Test
    void whatTwoBranchesSawWrittenByDifferentAuthorsIsUnknown() throws Exception {
        file.human(text("one two"));
        BlamedFile.Snapshot base = file.commit();
        file.ai(text("one x two"));
        BlamedFile.Snapshot theirs = file.commit();
        file.checkOut(base);
        file.restart();
        file.human(text("one x two"));
        file.merge(theirs, text("one x two"));
        assertEquals("human unknown human", file.blame());
    }

    @Test
    void afterADeletionEveryLineIsNew() throws Exception {
        file.ai(text("a b"));
        Files.delete(file.research().file());
        file.human(text("h"));
        assertEquals("human", file.blame());
    }

    @Test
    void lineEndsThatWereConvertedFlipNoLine() throws Exception {
        file.ai(text("a b"));
        file.human(text("a b").replace("\n", "\r\n"));
        file.human(text("a b c").replace("\n", "\r\n"));
        assertEquals("ai ai human", file.blame());
    }

    @Test
    void anEncodingThatTheLogNamesIsUsed() throws Exception {
        byte[] latin = "Größe;\nMaß;\n".getBytes(StandardCharsets.ISO_8859_1);
        try (var session = file.research().session()) {
            session.recordHuman(file.research().file(), Optional.empty(),
                    Content.of(latin, StandardCharsets.ISO_8859_1));
        }
        Files.write(file.research().file(), latin);
        assertEquals("human human", file.blame());
    }

    @Test
    void aFileThatIsNoTextHasNoLines() throws Exception {
        file.human(text("a"));
        Files.write(file.research().file(), new byte[] {(byte) 0xff, 0, (byte) 0xfe});
        assertEquals(0, file.attribution(Optional.empty()).lineCount());
        assertEquals(Optional.empty(), file.attribution(Optional.empty()).at(1));
    }

    @Test
    void anEmptyFileHasNoLines() throws Exception {
        file.human(text("a"));
        file.human("");
        assertEquals(List.of(), file.attribution(Optional.empty()).spans());
    }

    @Test
    void anEntryThatWasChangedAndAllThatHangsOnItSayNothing() throws Exception {
        file.human(text("one"));
        file.ai(text("one m1"));
        file.human(text("one m1 two"));
        file.research().edit(lines -> lines.set(2, lines.get(2).replace("model-1", "model-2")));
        assertEquals("human external external", file.blame());
    }

    @Test
    void twoEntriesInOnePlaceSayNothing() throws Exception {
        file.human(text("one"));
        file.ai(text("one m1"));
        file.research().edit(lines -> lines.add(Forgery.of(lines.get(2), entry -> entry.put("type", "human"))));
        assertEquals("human external", file.blame());
    }

    @Test
    void numbersThatDoNotAddUpMakeLinesUnknown() throws Exception {
        file.ai(text("a b c"));
        forgeLastHunk(hunk -> ((ArrayNode) hunk.get("new")).set(1, 2));
        assertEquals("unknown unknown unknown", file.blame());
    }

    @Test
    void linesThatAreNotTheHunksAreUnknown() throws Exception {
        file.ai(text("a b c"));
        forgeLastHunk(hunk -> hunk.put("text", Sha256.of(new byte[] {1}).base64Url()));
        assertEquals("unknown unknown unknown", file.blame());
    }

    @Test
    void aLineWithAnotherPrintIsUnknown() throws Exception {
        file.ai(text("a b c"));
        forgeLastHunk(hunk -> hunk.put("prints", "AAAAAA" + hunk.get("prints").textValue().substring(6)));
        assertEquals("unknown ai ai", file.blame());
    }

    @Test
    void aHunkWithoutAnyNumbersMakesLinesUnknown() throws Exception {
        file.ai(text("a b c"));
        forgeLastHunk(hunk -> hunk.put("old", "none"));
        assertEquals("unknown unknown unknown", file.blame());
    }

    @Test
    void theLogOfAnotherFileSaysNothing() throws Exception {
        file.ai(text("a b"));
        BlamedFile other = new BlamedFile(folder, "other.c");
        Files.copy(file.research().sidecar(), other.research().sidecar());
        other.outside(text("a z"));
        assertEquals("unknown unknown", other.blame());
        other.outside(text("a b"));
        assertEquals("ai ai", other.blame());
    }

    @Test
    void aBlankLineThatAFormatterPutsInIsThePersonsWhoRanIt() throws Exception {
        file.ai("int a;\nint b;\n");
        file.format("int a;\n\nint b;\n");
        assertEquals("ai human ai", file.blame());
    }

    @Test
    void aFormattersLinesAreFollowedThoughOneComesAgain() throws Exception {
        file.ai("a\nb\na\na\nab\n");
        file.format("ab\na\na\na\nb\n");
        assertEquals("ai ai ai ai ai", file.blame());
    }

    @Test
    void entriesGraftedInFromAnotherFileSayNothing() throws Exception {
        file.human(text("one two"));
        file.ai(text("one two m1"));
        BlamedFile other = new BlamedFile(Files.createDirectory(folder.resolve("other")), "other.c");
        other.human(text("m1 x"));
        List<String> grafted = other.research().lines();
        file.research().edit(lines -> lines.addAll(grafted));
        file.outside(text("one two m1 x"));
        assertEquals("human human ai external", file.blame());
    }

    @Test
    void spansJoinLinesThatAreAlike() throws Exception {
        file.ai(text("a b c d"));
        file.human(text("a b") + "int x;\n" + text("d"));
        Attribution attribution = file.attribution(Optional.empty());
        assertEquals(List.of("1-2", "3", "4"),
                attribution.spans().stream().map(span -> span.lines().toString()).toList());
        assertEquals(List.of("2", "3"), attribution.spans(new LineRange(2, 2)).stream()
                .map(span -> span.lines().toString()).toList());
        assertEquals(List.of(3, 1, 0, 0, 0, 4), List.of(attribution.shares().of(LineClass.AI),
                attribution.shares().of(LineClass.AI_EDITED), attribution.shares().of(LineClass.HUMAN),
                attribution.shares().of(LineClass.EXTERNAL), attribution.shares().of(LineClass.UNKNOWN),
                attribution.shares().total()));
    }

    @Test
    void aLineOutsideTheFileHasNoSpan() throws Exception {
        file.ai(line("a"));
        assertEquals(Optional.empty(), file.attribution(Optional.empty()).at(0));
        assertEquals(Optional.empty(), file.attribution(Optional.empty()).at(2));
    }

    private void forgeLastHunk(Consumer<ObjectNode> change) throws Exception {
        file.research().edit(lines -> lines.set(lines.size() - 1, Forgery.of(lines.get(lines.size() - 1),
                entry -> change.accept((ObjectNode) entry.get("hunks").get(0)))));
    }
}
