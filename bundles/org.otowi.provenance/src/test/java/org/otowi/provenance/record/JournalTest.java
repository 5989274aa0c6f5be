package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Content;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.verify.Verdict;

/** The journal holds what the disk may not yet have of the sidecar, and nothing else. */
class JournalTest {

    @TempDir
    private Path folder;

    private ResearchFolder research;
    private Path journal;

    @BeforeEach
    void prepare() {
        research = new ResearchFolder(folder);
        journal = research.journals().journalOf(research.sidecar());
    }

    @Test
    void itHoldsTheVeryBytesThatTheSidecarGot() throws Exception {
        try (RecordingSession session = research.session()) {
            research.ai(session, "a\n");
            research.human(session, "a\nb\n");
            assertEquals(new String(research.bytes()), new String(journalled().orElseThrow().bytes()));
        }
    }

    @Test
    void itIsEmptyAfterAFlushAndGoneAfterTheSession() throws Exception {
        try (RecordingSession session = research.session()) {
            research.ai(session, "a\n");
            session.flush();
            assertEquals(Optional.empty(), journalled());
            int before = research.bytes().length;
            research.human(session, "b\n");
            assertEquals(research.bytes().length - before, journalled().orElseThrow().bytes().length);
        }
        assertFalse(Files.exists(journal));
        assertEquals(1, research.log().entries().stream().map(entry -> entry.stream()).distinct().count());
    }

    @Test
    void itDoesNotGrowWithoutBound() throws Exception {
        String long1 = "x".repeat(200_000);
        try (RecordingSession session = research.session()) {
            for (int i = 0; i < 12; i++) {
                Content after = Content.ofText("edit " + i + "\n");
                session.recordAiEdit(research.file(),
                        AiEdit.of(Optional.empty(), after, ResearchFolder.MODEL).forPurpose(long1));
                assertTrue(Files.size(journal) <= 2 * Journal.CAPACITY, () -> "the journal has become too large");
            }
        }
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
        assertTrue(research.log().entries().size() >= 13);
    }

    @Test
    void whereItCannotBeWrittenTheSidecarAloneIs() throws Exception {
        Files.createFile(research.journals().path());
        research.withThreeEdits();
        assertEquals(4, research.log().entries().size());
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    @Test
    void whereItIsAFolderTheSidecarAloneIsWritten() throws Exception {
        Files.createDirectories(journal.resolve("in the way"));
        research.withThreeEdits();
        assertEquals(4, research.log().entries().size());
    }

    @Test
    void anotherProgramsJournalIsLeftToIt() throws Exception {
        try (RecordingSession one = research.session()) {
            research.ai(one, "a\n");
            try (RecordingSession other = research.session()) {
                research.human(other, "b\n");
                one.flush();
                assertTrue(journalled().isPresent());
            }
            research.human(one, "c\n");
            assertTrue(journalled().isPresent());
        }
        assertEquals(6, research.log().entries().size());
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    @Test
    void itIsItsOwnersAlone() throws Exception {
        try (RecordingSession session = research.session()) {
            research.ai(session, "a\n");
            assertOwnersAlone();
        }
    }

    @Test
    void itBecomesItsOwnersAloneWhereItWasNot() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.createFile(Files.createDirectories(journal.getParent()).resolve(journal.getFileName()));
        Files.setPosixFilePermissions(journal.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(journal, PosixFilePermissions.fromString("rw-r--r--"));
        try (RecordingSession session = research.session()) {
            research.ai(session, "a\n");
            assertOwnersAlone();
        }
    }

    private void assertOwnersAlone() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(journal.getParent())));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(journal)));
    }

    @Test
    void aSidecarHasTheSameJournalByWhicheverWayItIsReached() throws Exception {
        Path work = Files.createDirectory(folder.resolve("work"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), work);
        assertEquals(research.journals().journalOf(work.resolve("x")), research.journals().journalOf(link.resolve("x")));
    }

    private Optional<Journalled> journalled() throws Exception {
        return JournalFormat.parse(Files.readAllBytes(journal));
    }
}
