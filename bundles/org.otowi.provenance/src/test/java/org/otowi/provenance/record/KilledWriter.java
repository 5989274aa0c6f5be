package org.otowi.provenance.record;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.otowi.provenance.Content;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.testing.ResearchFolder;

/**
 * A program of its own that records edits without end, and prints the id of each entry that was acknowledged, until it
 * is killed, or kills itself where no other process would hit.
 */
final class KilledWriter {

    private KilledWriter() {}

    /** Where it kills itself. */
    enum At {
        /** Nowhere: it waits to be killed. */
        ANYWHERE,
        /** When half of an append is in the sidecar. */
        HALFWAY,
        /** When an append is in the sidecar and not in the journal. */
        BETWEEN;

        /** Kills the process at once, as {@code kill -9} does: nothing is closed or flushed. */
        private static void die() {
            Runtime.getRuntime().halt(9);
        }
    }

    /** Arguments: the research file, the folder of the journals, an {@link At}, after how many entries. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Appends appends = new Appends(At.valueOf(arguments[2]), Integer.parseInt(arguments[3]));
        RecordingSession session = new RecordingSession(new SessionContext(ResearchFolder.ACTOR, ResearchFolder.TOOL,
                new DirectoryContentStore(file.resolveSibling("store")), new JournalFolder(Path.of(arguments[1])),
                new SessionClock(Clock.systemUTC(), System::nanoTime), new SecureRandom(),
                new SidecarAccess(Duration.ofSeconds(10), LockAttempt.SYSTEM, appends)));
        Optional<Content> before = Optional.empty();
        PrintStream out = System.out;
        for (int i = 0; !out.checkError(); i++) {
            Content after = Content.ofText("edit " + i + "\n");
            out.println(session.recordHuman(file, before, after).id());
            before = Optional.of(after);
        }
    }

    /** Counts the appends, and does not survive the last. */
    private static final class Appends implements AppendOpener {

        private final At at;
        private int left;

        Appends(At at, int left) {
            this.at = at;
            this.left = left;
        }

        @Override
        public WritableByteChannel open(Path path) throws IOException {
            WritableByteChannel disk = AppendOpener.DISK.open(path);
            left--;
            return left > 0 || at == At.ANYWHERE ? disk : new LastAppend(disk, at);
        }
    }

    /** The append that is not survived. */
    private record LastAppend(WritableByteChannel disk, At at) implements WritableByteChannel {

        @Override
        public int write(ByteBuffer source) throws IOException {
            int part = at == At.HALFWAY ? source.remaining() / 2 : source.remaining();
            disk.write(source.slice().limit(part));
            At.die();
            throw new IOException("dead");
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
