package org.otowi.provenance.attribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.otowi.provenance.attribution.BlamedFile.line;
import static org.otowi.provenance.attribution.BlamedFile.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.attribution.BlamedFile.Snapshot;
import org.otowi.provenance.log.LogEntry;

/** What other attribution tools are known to get wrong. */
class KnownFailuresTest {

    @TempDir
    private Path folder;

    private BlamedFile file;

    @BeforeEach
    void prepare() {
        file = new BlamedFile(folder, "solve.c");
    }

    @Test
    void aSmallEditFlipsNoOtherLine() throws Exception {
        file.ai(text("a b c d e"));
        file.human(text("a b") + "int c;\n" + text("d e"));
        assertEquals("ai ai ai-edited ai ai", file.blame());
    }

    @Test
    void anEmptyLineThatAPersonAddsFlipsNoOtherLine() throws Exception {
        file.ai(text("a b c"));
        file.human(text("a") + "\n" + text("b c"));
        assertEquals("ai human ai ai", file.blame());
    }

    @Test
    void aFormatterStealsNoAttribution() throws Exception {
        file.human("void f(int a,int b){\n");
        file.ai("void f(int a,int b){\nif(a){\nb++;}\n");
        file.format("void f(int a, int b) {\n    if (a) {\n        b++;\n    }\n");
        assertEquals("human ai ai ai", file.blame());
    }

    @Test
    void aRebaseLosesNoAttribution() throws Exception {
        file.human(text("one two three"));
        Snapshot base = file.commit();
        file.ai(text("one two three model"));
        Snapshot feature = file.commit();
        file.checkOut(base);
        file.restart();
        file.human(text("person one two three"));
        file.merge(feature, text("person one two three model"));
        assertEquals("human human human human ai", file.blame());
    }

    @Test
    void aSquashLosesNoAttribution() throws Exception {
        file.human(text("one two"));
        Snapshot base = file.commit();
        file.ai(text("one m1 two"));
        file.human(text("one m1 two p1"));
        file.ai(text("one m1 two p1 m2"));
        Snapshot feature = file.commit();
        file.checkOut(base);
        file.checkOut(feature);
        assertEquals("human ai human human ai", file.blame());
    }

    @Test
    void aStashLosesNothing() throws Exception {
        file.ai(text("a b"));
        Snapshot head = file.commit();
        file.ai(text("a b c"));
        file.human(text("a b c d"));
        Snapshot stash = file.commit();
        file.checkOut(head);
        assertEquals("ai ai", file.blame());
        file.checkOut(stash);
        assertEquals("ai ai ai human", file.blame());
    }

    @Test
    void aStashOfTheFileAloneLosesNothing() throws Exception {
        file.ai(text("a b"));
        file.human(text("a b c"));
        file.outside(text("a b"));
        assertEquals("ai ai", file.blame());
        file.outside(text("a b c"));
        assertEquals("ai ai human", file.blame());
    }

    @Test
    void cutAndPasteLosesNothing() throws Exception {
        file.human(text("one two three"));
        LogEntry ai = file.ai(text("one m1 m2 two three"));
        file.human(text("one two three m1 m2"));
        assertEquals("human human human ai ai", file.blame());
        assertEquals(Optional.of(ai), entryOfLine(4, ai));
    }

    @Test
    void cutSaveAndPasteLosesNothing() throws Exception {
        file.human(text("one two three"));
        file.ai(text("one m1 m2 two three"));
        file.human(text("one two three"));
        file.human(text("one two three m1 m2"));
        assertEquals("human human human ai ai", file.blame());
        assertEquals(0, file.attribution(Optional.empty()).shares().deletedAi());
    }

    @Test
    void copyAndPasteLosesNothing() throws Exception {
        file.human(text("one two"));
        file.ai(text("one m1 m2 two"));
        file.human(text("one m1 m2 two m1 m2"));
        assertEquals("human ai ai human ai ai", file.blame());
    }

    @Test
    void aBraceThatAPersonTypesIsNotTakenForACopy() throws Exception {
        file.ai("if (x) {\n" + line("m") + "\n}\n");
        file.human("if (x) {\n" + line("m") + "\n}\nelse {\n}\n");
        assertEquals("ai ai ai human human", file.blame());
    }

    @Test
    void deletionsAreSaid() throws Exception {
        LogEntry ai = file.ai(text("a b c d"));
        LogEntry human = file.human(text("a d"));
        Attribution attribution = file.attribution(Optional.empty());
        assertEquals(2, attribution.shares().deletedAi());
        Deletion deletion = attribution.deletions().get(0);
        assertEquals(List.of(ai.id(), human.id()), List.of(deletion.ai().id(), deletion.entry().orElseThrow().id()));
    }

    @Test
    void anUndoneDeletionIsNone() throws Exception {
        file.ai(text("a b c d"));
        file.human(text("a d"));
        file.human(text("a b c d"));
        assertEquals("ai ai ai ai", file.blame());
        assertEquals(0, file.attribution(Optional.empty()).shares().deletedAi());
    }

    @Test
    void aReadOnlyLookChangesNothing() throws Exception {
        file.ai(text("a b"));
        file.human(text("a b c"));
        byte[] log = file.research().bytes();
        byte[] content = Files.readAllBytes(file.research().file());
        String first = file.blameWithStore();
        assertEquals(first, file.blameWithStore());
        assertArrayEquals(log, file.research().bytes());
        assertArrayEquals(content, Files.readAllBytes(file.research().file()));
    }

    private Optional<LogEntry> entryOfLine(int line, LogEntry same) throws Exception {
        return file.attribution(Optional.empty()).at(line).orElseThrow().origin().entry()
                .filter(entry -> entry.id().equals(same.id())).map(entry -> same);
    }
}
