package org.otowi.provenance.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.otowi.provenance.ProvenanceException;

/**
 * Joins two versions of a sidecar. The lines of the first come first, then those that only the second has, each side in
 * its own order, entries and damaged lines alike; a line is the same whether a CR stands before its LF or not. What was
 * never a line of a log goes: blank lines and the markers of an unfinished merge. What an interrupted write left
 * behind at the end of either side stays at the end, where it is no damage.
 *
 * <p>A common ancestor makes no difference: a log only grows, so a line that one side lacks is one that the other side
 * added, or one that should not have been removed. Takes time in proportion to the size of both, and memory of about 100
 * bytes a line.
 */
public final class LogMerge {

    private LogMerge() {}

    /**
     * Puts the joined log in the place of the first one, as a whole or not at all.
     *
     * @throws ProvenanceException if one cannot be read or the result not be written; the first is then as it was
     */
    public static void join(Path ours, Path theirs) throws ProvenanceException {
        MergeSide first = MergeSide.of(ours);
        MergeSide second = MergeSide.of(theirs);
        try {
            replace(ours.toRealPath(), first, second);
        } catch (IOException e) {
            throw ProvenanceException.failed("merge.failed", ours, e);
        }
    }

    private static void replace(Path target, MergeSide ours, MergeSide theirs) throws IOException {
        Path joined = Files.createTempFile(target.getParent(), ".otowi-merge", null);
        try {
            write(joined, ours, theirs);
            if (Files.getFileStore(joined).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(joined, Files.getPosixFilePermissions(target));
            }
            Files.move(joined, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(joined);
        }
    }

    private static void write(Path joined, MergeSide ours, MergeSide theirs) throws IOException {
        try (UnionWriter union = new UnionWriter(joined)) {
            union.addBody(ours);
            union.addBody(theirs);
            union.addTail(ours);
            union.addTail(theirs);
            union.finish();
        }
    }
}
