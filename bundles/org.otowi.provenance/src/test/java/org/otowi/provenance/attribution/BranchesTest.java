package org.otowi.provenance.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.otowi.provenance.attribution.BlamedFile.text;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.attribution.BlamedFile.Snapshot;

/** What one branch recorded is no past of another, also where both had the same text. */
class BranchesTest {

    @TempDir
    private Path folder;

    private BlamedFile file;

    @BeforeEach
    void prepare() {
        file = new BlamedFile(folder, "solve.c");
    }

    @Test
    void anUndoIsFoundThoughAnotherBranchRecordedTheSameStateLater() throws Exception {
        file.external(text("x"));
        Snapshot base = file.commit();
        file.ai(text("m"));
        file.human(text("x"));
        Snapshot undone = file.commit();
        file.checkOut(base);
        file.restart();
        file.format(text("x"));
        file.merge(undone, text("x"));
        assertEquals("external", file.blame());
    }

    @Test
    void aChangeBeginsWithItsOwnBranchsStateThoughAnotherRecordedTheSameLater() throws Exception {
        file.human(text("one"));
        Snapshot base = file.commit();
        file.human(text("one x"));
        file.human(text("one"));
        file.outside(text("one x"));
        file.restart();
        file.human(text("one x y"));
        Snapshot theirs = file.commit();
        file.checkOut(base);
        file.restart();
        file.ai(text("one x"));
        file.ai(text("one x z"));
        file.merge(theirs, text("one x y"));
        assertEquals("human human human", file.blame());
    }

    @Test
    void whatBranchesWroteDifferentlyStaysUnknownUnderLaterChanges() throws Exception {
        file.human(text("one two"));
        Snapshot base = file.commit();
        file.ai(text("one x two"));
        Snapshot theirs = file.commit();
        file.checkOut(base);
        file.restart();
        file.human(text("one x two"));
        file.merge(theirs, text("one x two"));
        file.human(text("one x two three"));
        assertEquals("human unknown human human", file.blame());
    }

    @Test
    void aFileThatIsAnEarlierStateOfTwoBranchesIsWhoseBothSay() throws Exception {
        file.human(text("one two"));
        Snapshot base = file.commit();
        file.ai(text("one x two"));
        file.ai(text("one x two m"));
        Snapshot theirs = file.commit();
        file.checkOut(base);
        file.restart();
        file.human(text("one x two"));
        file.human(text("one x two h"));
        file.merge(theirs, text("one x two"));
        assertEquals("human unknown human", file.blame());
    }

    @Test
    void aMergeThatBringsOtherLinesLeavesUnknownWhatBothWrote() throws Exception {
        file.human(text("one two"));
        Snapshot base = file.commit();
        file.ai(text("one x two m"));
        Snapshot theirs = file.commit();
        file.checkOut(base);
        file.restart();
        file.human(text("h one x two"));
        file.merge(theirs, text("h one x two m"));
        assertEquals("human human unknown human ai", file.blame());
        file.human(text("h one x two m g"));
        assertEquals("human human unknown human ai human", file.blame());
    }

    @Test
    void aBracketOfOneBranchIsNotDoubtedForThatOfAnother() throws Exception {
        file.human(text("one"));
        Snapshot base = file.commit();
        file.ai(text("one model") + "}\n");
        Snapshot theirs = file.commit();
        file.checkOut(base);
        file.restart();
        file.human(text("one person") + "}\n");
        file.merge(theirs, text("one model person") + "}\n");
        assertEquals("human ai human human", file.blame());
    }
}
