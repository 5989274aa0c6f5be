package org.otowi.provenance.merge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.log.ScannedLine;
import org.otowi.provenance.log.SidecarScanner;
import org.otowi.provenance.messages.Messages;

/**
 * One of the two versions.
 *
 * @param path where it lies
 * @param tornFrom number of the first line of its torn tail, from 1; behind its last line if it has none
 */
record MergeSide(Path path, long tornFrom) {

    static MergeSide of(Path path) throws ProvenanceException {
        if (!Files.isRegularFile(path)) {
            throw new ProvenanceException(Reason.MISSING, Messages.get("merge.missing", path));
        }
        try {
            return new MergeSide(path, endsOpen(path) ? tornFrom(path) : Long.MAX_VALUE);
        } catch (IOException e) {
            throw ProvenanceException.unreadable("sidecar.unreadable", path, e);
        }
    }

    private static boolean endsOpen(Path path) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() > 0 && channel.position(channel.size() - 1).read(last) == 1 && last.get(0) != '\n';
        }
    }

    private static long tornFrom(Path path) throws ProvenanceException, IOException {
        long from = 1;
        try (SidecarScanner scanner = SidecarScanner.open(path)) {
            for (Optional<ScannedLine> line = scanner.next(); line.isPresent(); line = scanner.next()) {
                boolean cut = line.get() instanceof ScannedLine.Malformed malformed && malformed.cut();
                from = cut ? from : line.get().raw().number() + 1L;
            }
        }
        return from;
    }
}
