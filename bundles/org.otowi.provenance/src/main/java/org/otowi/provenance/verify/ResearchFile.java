package org.otowi.provenance.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;

/**
 * The file beside a sidecar, as it is now.
 *
 * @param path where it lies, if it exists, as an absolute path
 * @param sha256 hash of its bytes; empty when there is no such file
 */
record ResearchFile(Path path, Optional<Sha256> sha256) {

    private static final int BUFFER = 1 << 16;

    /** Looks at a file; anything but a regular file counts as none. */
    static ResearchFile at(Path path) throws IOException {
        return new ResearchFile(path.toAbsolutePath(),
                Files.isRegularFile(path) ? Optional.of(hash(path)) : Optional.empty());
    }

    String name() {
        return path.getFileName().toString();
    }

    /** The file of another name in the same folder. A log is not trusted with paths: only a plain name is looked up. */
    Optional<ResearchFile> sibling(String name) {
        try {
            Path other = path.resolveSibling(name);
            boolean plain = other.getParent().equals(path.getParent()) && other.equals(other.normalize())
                    && !other.equals(path);
            return plain && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS) ? Optional.of(at(other))
                    : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    boolean hasSidecar() {
        return Files.exists(new Sidecar(path).path());
    }

    private static Sha256 hash(Path path) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(path)) {
            byte[] buffer = new byte[BUFFER];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                digest.update(buffer, 0, length);
            }
        }
        return Sha256.ofDigest(digest.digest());
    }
}
