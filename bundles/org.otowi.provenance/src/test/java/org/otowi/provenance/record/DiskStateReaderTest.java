package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Content;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.testing.ResearchFolder;

class DiskStateReaderTest {

    @TempDir
    private Path folder;

    private ResearchFolder research;

    @BeforeEach
    void record() throws Exception {
        research = new ResearchFolder(folder).withThreeEdits();
    }

    @Test
    void nothingHasNoFrontierAndNoState() throws Exception {
        DiskState empty = read(new byte[0]);
        assertEquals(new DiskState(Set.of(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), List.of(), false,
                0), empty);
    }

    @Test
    void theFrontierIsWhatNoEntryNames() throws Exception {
        LogEntry last = research.log().entries().get(3);
        DiskState state = read(research.bytes());
        assertEquals(Set.of(last.id()), state.frontier());
        assertEquals(Optional.of(Content.ofText("a\nb\nc\n").sha256()), state.lastState());
        assertEquals(3, state.states().size());
        assertEquals(4, state.lines());
        assertFalse(state.endsInLine());
    }

    @Test
    void aDeletionLeavesNoState() throws Exception {
        Files.delete(research.file());
        try (RecordingSession session = research.session()) {
            research.human(session, "new\n");
        }
        research.edit(lines -> lines.remove(6));
        assertEquals(Optional.empty(), read(research.bytes()).lastState());
    }

    @Test
    void whatWasAppendedIsTheSameAsWhatIsReadAgain() throws Exception {
        DiskState before = read(research.bytes());
        try (RecordingSession session = research.session()) {
            research.human(session, "more\n");
        }
        List<LogEntry> appended = research.log().entries().subList(4, 6);
        assertEquals(read(research.bytes()), before.followedBy(appended));
    }

    @Test
    void aTornTailIsNamedByItsHash() throws Exception {
        byte[] whole = research.bytes();
        DiskState state = read(Arrays.copyOf(whole, whole.length - 60));
        assertEquals(1, state.torn().size());
        assertTrue(state.endsInLine());
    }

    private DiskState read(byte[] log) throws Exception {
        return DiskStateReader.read(research.sidecar(), new ByteArrayInputStream(log));
    }
}
