package org.otowi.provenance.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.otowi.provenance.attribution.BlamedFile.line;
import static org.otowi.provenance.attribution.BlamedFile.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.LinePrints;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.testing.Forgery;

/** The store fills in what the log does not say, and nothing else. */
class TextsTest {

    private static final Texts WITHOUT_STORE = new Texts(Optional.empty());

    @TempDir
    private Path folder;

    private BlamedFile file;

    @BeforeEach
    void prepare() throws Exception {
        file = new BlamedFile(folder, "solve.c");
        file.ai(text("a b"));
        file.human(text("a c d"));
    }

    @Test
    void whatTheLogSaysNeedsNoStore() throws Exception {
        LogEntry last = last(entry -> { });
        PathUtils.cleanDirectory(folder.resolve("store"));
        String prints = LinePrints.of(List.of(line("c"), line("d"))).text();
        for (Texts texts : List.of(WITHOUT_STORE, withStore())) {
            Hunk hunk = texts.hunks(last).orElseThrow().get(0);
            assertEquals(List.of(2, 1, 2, 2, prints), List.of(hunk.oldStart(), hunk.oldCount(), hunk.newStart(),
                    hunk.newCount(), hunk.prints().orElseThrow().text()));
        }
    }

    @Test
    void lostPrintsComeFromTheStore() throws Exception {
        List<Hunk> whole = last(entry -> { }).allHunks().orElseThrow();
        LogEntry last = last(entry -> ((ObjectNode) entry.get("hunks").get(0)).remove("prints"));
        assertTrue(WITHOUT_STORE.hunks(last).orElseThrow().get(0).prints().isEmpty());
        assertEquals(whole.get(0).prints().orElseThrow().text(),
                withStore().hunks(last).orElseThrow().get(0).prints().orElseThrow().text());
    }

    @Test
    void lostHunksAreComparedAgain() throws Exception {
        LogEntry last = last(entry -> entry.remove("hunks"));
        assertEquals(Optional.empty(), WITHOUT_STORE.hunks(last));
        Hunk hunk = withStore().hunks(last).orElseThrow().get(0);
        assertEquals(List.of(2, 1, 2, 2), List.of(hunk.oldStart(), hunk.oldCount(), hunk.newStart(), hunk.newCount()));
        assertTrue(hunk.spacing().isEmpty());
    }

    @Test
    void aFormattersLostHunksAreComparedAsAFormatters() throws Exception {
        file.format("  " + text("a c d"));
        LogEntry last = last(entry -> entry.remove("hunks"));
        assertTrue(withStore().hunks(last).orElseThrow().get(0).changesOnlySpace());
    }

    @Test
    void anEmptiedStoreSaysNothing() throws Exception {
        PathUtils.cleanDirectory(folder.resolve("store"));
        assertEquals(Optional.empty(), withStore().hunks(last(entry -> entry.remove("hunks"))));
        assertEquals(Optional.empty(), withStore().prints(last(entry -> { })));
    }

    @Test
    void numbersBeyondTheTextAreLeftAsTheyAre() throws Exception {
        LogEntry last = last(entry -> {
            ((ObjectNode) entry.get("hunks").get(0)).remove("prints");
            ((ObjectNode) entry.get("hunks").get(0)).putArray("new").add(2).add(9);
        });
        assertTrue(withStore().hunks(last).orElseThrow().get(0).prints().isEmpty());
    }

    @Test
    void anEncodingThatNobodyKnowsIsNoText() throws Exception {
        LogEntry last = last(entry -> entry.put("charset", "no such charset").remove("hunks"));
        assertEquals(Optional.empty(), withStore().hunks(last));
    }

    private Texts withStore() {
        return new Texts(Optional.of(file.research().store()));
    }

    private LogEntry last(Consumer<ObjectNode> change) throws Exception {
        file.research().edit(lines -> lines.set(lines.size() - 1, Forgery.of(lines.get(lines.size() - 1), change)));
        List<LogEntry> entries = file.research().log().entries();
        return entries.get(entries.size() - 1);
    }
}
