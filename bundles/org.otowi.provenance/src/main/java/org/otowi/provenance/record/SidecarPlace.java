package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.messages.Messages;

/** What stands where a sidecar belongs. */
final class SidecarPlace {

    private static final Set<PosixFilePermission> WRITERS = EnumSet.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private SidecarPlace() {}

    /**
     * When the sidecar was last modified, in nanoseconds by the clock of its file system, if there is one.
     *
     * @throws ProvenanceException if what is there is a link or no regular file, or may not be written
     */
    static OptionalLong requireWritable(Path path) throws ProvenanceException, IOException {
        Optional<BasicFileAttributes> found = attributes(path);
        if (found.isEmpty()) {
            requireWritableFolder(path);
            return OptionalLong.empty();
        }
        if (found.get().isSymbolicLink()) {
            throw new ProvenanceException(Reason.UNREADABLE, Messages.get("write.link", path));
        }
        if (!found.get().isRegularFile()) {
            throw new ProvenanceException(Reason.UNREADABLE, Messages.get("sidecar.kind", path));
        }
        if (isReadOnly(path, found.get())) {
            throw WriteFailure.readOnly(path);
        }
        return OptionalLong.of(found.get().lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    private static void requireWritableFolder(Path path) throws ProvenanceException, IOException {
        Optional<BasicFileAttributes> folder = attributes(path.getParent());
        if (folder.isPresent() && folder.get().isDirectory() && isReadOnly(path.getParent(), folder.get())) {
            throw WriteFailure.readOnly(path);
        }
    }

    private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            return Optional.of(posix ? Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    : Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Holds for administrators too, whom the file system would let write. */
    private static boolean isReadOnly(Path path, BasicFileAttributes attributes) {
        return attributes instanceof PosixFileAttributes posix ? Collections.disjoint(posix.permissions(), WRITERS)
                : !Files.isWritable(path);
    }
}
