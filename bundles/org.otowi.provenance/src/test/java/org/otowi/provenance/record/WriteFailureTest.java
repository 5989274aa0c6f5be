package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.testing.TickingClock;

/** When a log cannot be written, the person is told why and the log is as it was. */
class WriteFailureTest {

    @TempDir
    private Path folder;

    private ResearchFolder research;
    private byte[] before;

    @BeforeEach
    void record() throws Exception {
        research = new ResearchFolder(folder).withThreeEdits();
        before = research.bytes();
    }

    @Test
    void aFullDiskInTheMiddleOfAWrite() throws Exception {
        try (RecordingSession session = session(research.store(), DiskFullChannel::new)) {
            assertRefused(session, Reason.NO_SPACE, "the disk is full");
        }
    }

    @Test
    void aFullDiskLeavesNoEmptyLogBehind() throws Exception {
        ResearchFolder other = new ResearchFolder(folder, "other.py");
        try (RecordingSession session = session(other.store(), DiskFullChannel::new)) {
            assertThrows(ProvenanceException.class, () -> session.recordExternal(other.file(), Content.ofText("x")));
        }
        assertTrue(Files.notExists(other.sidecar()));
    }

    @Test
    void aSessionGoesOnWhenThereIsSpaceAgain() throws Exception {
        boolean[] full = {true};
        AppendOpener disk = path -> full[0] ? new DiskFullChannel(path) : AppendOpener.DISK.open(path);
        try (RecordingSession session = session(research.store(), disk)) {
            assertRefused(session, Reason.NO_SPACE, "the disk is full");
            full[0] = false;
            session.recordExternal(research.file(), Content.ofText("x"));
        }
        assertEquals(6, research.log().entries().size());
    }

    @Test
    void aReadOnlySidecar() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(research.sidecar(), PosixFilePermissions.fromString("r--r--r--"));
        try (RecordingSession session = research.session()) {
            assertRefused(session, Reason.NOT_PERMITTED, "read-only");
        }
    }

    @Test
    void aReadOnlyFolder() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path closed = Files.createDirectory(folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        try (RecordingSession session = research.session()) {
            ProvenanceException e = assertThrows(ProvenanceException.class,
                    () -> session.recordExternal(closed.resolve("plot.py"), Content.ofText("x")));
            assertEquals(Reason.NOT_PERMITTED, e.reason());
            assertTrue(e.getMessage().contains("make the file and its folder writable"), e.getMessage());
        }
        assertTrue(Files.notExists(closed.resolve("plot.py.aiprov.jsonl")));
    }

    @Test
    void aFileSystemWithoutLocks() throws Exception {
        LockAttempt refused = file -> {
            throw new IOException("No locks available");
        };
        try (RecordingSession session = session(research.store(),
                new SidecarAccess(Duration.ofMillis(50), refused, AppendOpener.DISK))) {
            assertRefused(session, Reason.UNSUPPORTED, "this file system refuses locks (No locks available)");
        }
    }

    @Test
    void aSidecarLockedByAnotherProgram() throws Exception {
        try (FileChannel channel = FileChannel.open(research.sidecar(), StandardOpenOption.WRITE);
                FileLock lock = channel.lock(SidecarLock.POSITION, 1, false);
                RecordingSession session = session(research.store(), AppendOpener.DISK)) {
            assertTrue(lock.isValid());
            assertRefused(session, Reason.LOCKED, "locked by another program");
        }
    }

    @Test
    void aDamagedSidecarIsNotBuiltUpon() throws Exception {
        before = new String(before).replace("model-1", "model-2").getBytes();
        research.replace(before);
        try (RecordingSession session = research.session()) {
            assertRefused(session, Reason.DAMAGED, "line 2 damaged");
        }
    }

    @Test
    void aSidecarWithALineThatIsNoEntryIsNotBuiltUpon() throws Exception {
        before = (new String(before) + "{}\n").getBytes();
        research.replace(before);
        try (RecordingSession session = research.session()) {
            assertRefused(session, Reason.DAMAGED, "line 5 damaged");
        }
    }

    @Test
    void aFolderInTheSidecarsPlace() throws Exception {
        ResearchFolder other = new ResearchFolder(folder, "other.py");
        Files.createDirectory(other.sidecar());
        try (RecordingSession session = other.session()) {
            ProvenanceException e = assertThrows(ProvenanceException.class,
                    () -> session.recordExternal(other.file(), Content.ofText("x")));
            assertEquals(Reason.UNREADABLE, e.reason());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere.txt", "plot.py.aiprov.jsonl"})
    void aLinkInTheSidecarsPlaceIsNotFollowed(String target) throws Exception {
        ResearchFolder other = new ResearchFolder(folder, "other.py");
        Files.createSymbolicLink(other.sidecar(), folder.resolve(target));
        try (RecordingSession session = other.session()) {
            ProvenanceException e = assertThrows(ProvenanceException.class,
                    () -> session.recordExternal(other.file(), Content.ofText("x")));
            assertTrue(e.getMessage().contains("symbolic link"), e.getMessage());
        }
        assertTrue(Files.notExists(folder.resolve("nowhere.txt")));
        assertArrayEquals(before, research.bytes());
    }

    @Test
    void aMissingFolder() throws Exception {
        Path lost = folder.resolve("nowhere").resolve("plot.py");
        try (RecordingSession session = research.session()) {
            ProvenanceException e = assertThrows(ProvenanceException.class,
                    () -> session.recordExternal(lost, Content.ofText("x")));
            assertEquals(Reason.MISSING, e.reason());
        }
    }

    @Test
    void anEntryLongerThanReadersAccept() throws Exception {
        AiEdit edit = AiEdit.of(research.content(), Content.ofText("x"), ResearchFolder.MODEL)
                .forPurpose("x".repeat(EntryBytes.MAX_LENGTH));
        try (RecordingSession session = research.session()) {
            assertThrows(ProvenanceException.class, () -> session.recordAiEdit(research.file(), edit));
        }
        assertArrayEquals(before, research.bytes());
    }

    @Test
    void aContentStoreThatCannotBeWritten() throws Exception {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        try (RecordingSession session = session(new DirectoryContentStore(blocked), AppendOpener.DISK)) {
            assertRefused(session, Reason.FAILED, "content store");
        }
    }

    private void assertRefused(RecordingSession session, Reason reason, String message) throws IOException {
        ProvenanceException e = assertThrows(ProvenanceException.class,
                () -> session.recordExternal(research.file(), Content.ofText("x")));
        assertEquals(reason, e.reason());
        assertTrue(e.getMessage().contains(message), e.getMessage());
        assertArrayEquals(before, research.bytes());
    }

    private RecordingSession session(ContentStore store, AppendOpener opener) {
        return session(store, new SidecarAccess(Duration.ofMillis(50), LockAttempt.SYSTEM, opener));
    }

    private RecordingSession session(ContentStore store, SidecarAccess access) {
        return new RecordingSession(new SessionContext(ResearchFolder.ACTOR, ResearchFolder.TOOL, store,
                research.journals(), new SessionClock(new TickingClock(), () -> 0), new SecureRandom(),
                access));
    }

    /** Takes half of what it is given and then finds no more space. */
    private static final class DiskFullChannel implements WritableByteChannel {

        private final WritableByteChannel disk;
        private boolean full;

        DiskFullChannel(Path path) throws IOException {
            this.disk = AppendOpener.DISK.open(path);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
            full = true;
            ByteBuffer half = source.slice().limit(source.remaining() / 2);
            int written = disk.write(half);
            source.position(source.position() + written);
            return written;
        }

        @Override
        public boolean isOpen() {
            return disk.isOpen();
        }

        @Override
        public void close() throws IOException {
            disk.close();
        }
    }
}
