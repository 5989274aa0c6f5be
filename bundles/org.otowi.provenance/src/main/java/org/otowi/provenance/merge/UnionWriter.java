package org.otowi.provenance.merge;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.ConflictMarkers;

/** Writes lines that were not written yet. */
final class UnionWriter implements Closeable {

    private static final byte[] LINE_FEED = {'\n'};

    private final RevocableOutput out;
    private final Set<Sha256> written = new HashSet<>();
    private boolean endsInTail;

    UnionWriter(Path file) throws IOException {
        out = new RevocableOutput(file);
    }

    /** Adds what stands before the torn tail. */
    void addBody(MergeSide side) throws IOException {
        add(side, 1, side.tornFrom());
    }

    /** Adds the torn tail; once all bodies are written. */
    void addTail(MergeSide side) throws IOException {
        if (side.tornFrom() < Long.MAX_VALUE) {
            long before = out.position();
            add(side, side.tornFrom(), Long.MAX_VALUE);
            endsInTail |= out.position() > before;
        }
    }

    /** Brings all of it to the disk. A torn tail is one only as long as no line feed ends it. */
    void finish() throws IOException {
        if (endsInTail) {
            out.revoke(out.position() - 1);
        }
        out.force();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void add(MergeSide side, long from, long to) throws IOException {
        try (InputStream in = Files.newInputStream(side.path())) {
            new LineSplitter(new Lines(from, to)).split(in);
        }
    }

    /** Takes the lines from one number on up to another and leaves out what is there already. */
    private final class Lines implements LineSplitter.Sink {

        private final long from;
        private final long to;
        private final MessageDigest digest = Sha256.digest();
        private final byte[] start = new byte[ConflictMarkers.DECISIVE];
        private long number = 1;
        private long length;
        private long position = out.position();

        Lines(long from, long to) throws IOException {
            this.from = from;
            this.to = to;
        }

        @Override
        public void piece(byte[] bytes, int offset, int count) throws IOException {
            if (number < from || number >= to) {
                return;
            }
            if (length < start.length) {
                System.arraycopy(bytes, offset, start, (int) length, (int) Math.min(count, start.length - length));
            }
            length += count;
            digest.update(bytes, offset, count);
            out.write(bytes, offset, count);
        }

        @Override
        public void end() throws IOException {
            number++;
            if (length > 0 && !isMarker() && written.add(Sha256.ofDigest(digest.digest()))) {
                out.write(LINE_FEED, 0, 1);
            } else {
                digest.reset();
                out.revoke(position);
            }
            length = 0;
            position = out.position();
        }

        private boolean isMarker() {
            return ConflictMarkers.isMarker(Arrays.copyOf(start, (int) Math.min(length, start.length)));
        }
    }
}
