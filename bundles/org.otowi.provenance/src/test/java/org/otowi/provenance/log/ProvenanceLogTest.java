package org.otowi.provenance.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Content;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.ResearchFolder;

class ProvenanceLogTest {

    @TempDir
    private Path folder;

    private ResearchFolder research;

    @BeforeEach
    void record() throws Exception {
        research = new ResearchFolder(folder).withThreeEdits();
    }

    @Test
    void entriesComeOldestFirstWhateverTheirOrderInTheFile() throws Exception {
        List<String> written = research.log().entries().stream().map(LogEntry::json).toList();
        research.edit(Collections::reverse);
        assertEquals(written, research.log().entries().stream().map(LogEntry::json).toList());
        assertEquals(List.of(4, 3, 2, 1), research.log().entries().stream().map(LogEntry::line).toList());
    }

    @Test
    void duplicatesAndLinesThatAreNoEntriesAreLeftOut() throws Exception {
        research.edit(lines -> Collections.addAll(lines, lines.get(2), "rubbish", ""));
        assertEquals(4, research.log().entries().size());
    }

    @Test
    void linesThatAreNoEntriesOrWereChangedAreCounted() throws Exception {
        assertEquals(0, research.log().damagedLines());
        research.edit(lines -> {
            lines.set(1, lines.get(1).replace("\"seq\":1", "\"seq\":7"));
            Collections.addAll(lines, "rubbish", "");
        });
        assertEquals(2, research.log().damagedLines());
    }

    @Test
    void theLastStateIsThatOfTheLastChange() throws Exception {
        assertEquals(List.of(Content.ofText("a\nb\nc\n").state()), research.log().lastStates());
    }

    @Test
    void unmergedBranchesHaveAStateEach() throws Exception {
        byte[] common = research.bytes();
        record("ours\n");
        List<String> ours = research.lines().subList(4, 6);
        research.replace(common);
        record("theirs\n");
        research.edit(lines -> lines.addAll(ours));
        assertEquals(List.of(Content.ofText("ours\n").state(), Content.ofText("theirs\n").state()),
                research.log().lastStates());
    }

    @Test
    void aMissingLogIsSaidToBeMissing() {
        ProvenanceException e = assertThrows(ProvenanceException.class,
                () -> ProvenanceLog.read(folder.resolve("none.py.aiprov.jsonl")));
        assertEquals(ProvenanceException.Reason.MISSING, e.reason());
    }

    private void record(String text) throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, text);
        }
    }
}
