package org.otowi.models.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import org.otowi.models.messages.Messages;
import org.otowi.provenance.Explanation;

/**
 * A small file, read once and as a whole, and who may change it. Symbolic links are followed once, so content and
 * permissions
 * are those of the same file.
 */
public final class ConfigFile {

    /** The most bytes of a file; several hundred times what a long one has. */
    public static final int MAX_BYTES = 1 << 20;

    private static final int STICKY = 01000;

    private final Path name;
    private final Path real;
    private final byte[] bytes;

    private ConfigFile(Path name, Path real, byte[] bytes) {
        this.name = name;
        this.real = real;
        this.bytes = bytes;
    }

    /**
     * Reads a file.
     *
     * @throws ConfigException if it is missing, no regular file, too big, or cannot be read
     */
    public static ConfigFile read(Path name) throws ConfigException {
        try {
            Path real = name.toRealPath();
            if (!Files.isRegularFile(real)) {
                throw new ConfigException(Messages.get(Files.isDirectory(real) ? "config.folder" : "config.kind", name));
            }
            try (InputStream in = Files.newInputStream(real)) {
                byte[] bytes = in.readNBytes(MAX_BYTES + 1);
                if (bytes.length > MAX_BYTES) {
                    throw new ConfigException(Messages.get("config.big", name, MAX_BYTES));
                }
                return new ConfigFile(name, real, bytes);
            }
        } catch (NoSuchFileException e) {
            throw new ConfigException(Messages.get(Files.isSymbolicLink(name) ? "config.link" : "config.missing", name));
        } catch (IOException e) {
            throw new ConfigException(Messages.get("config.unreadable", name, Explanation.of(e)));
        }
    }

    /**
     * Whether there is something of that name, a broken link and what may not be looked at included: only a place that is
     * surely empty counts as empty.
     */
    public static boolean mayExist(Path name) {
        try {
            Files.readAttributes(name, "isRegularFile", LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            return !isBelowFile(name);
        }
    }

    /** What a file lies in the way of is surely not there. */
    private static boolean isBelowFile(Path name) {
        return name.getParent() != null && Files.isRegularFile(name.getParent());
    }

    /** The name that it was read by. */
    public Path name() {
        return name;
    }

    /** The content; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether everybody on this machine may change it or put another in its place. */
    public boolean isWritableByAll() {
        return permissions(real).contains(PosixFilePermission.OTHERS_WRITE) || isOpenFolder(real.getParent())
                || isOpenFolder(name.toAbsolutePath().getParent());
    }

    /** Whether a group may change it. */
    public boolean isWritableByGroup() {
        return permissions(real).contains(PosixFilePermission.GROUP_WRITE);
    }

    /** Whether others than its owner may read it. */
    public boolean isReadableByOthers() {
        Set<PosixFilePermission> permissions = permissions(real);
        return permissions.contains(PosixFilePermission.GROUP_READ) || permissions.contains(PosixFilePermission.OTHERS_READ);
    }

    /** The name of its owner, where the file system knows it. */
    public Optional<String> owner() {
        return attributes(real).map(attributes -> attributes.owner().getName());
    }

    private static boolean isOpenFolder(Path folder) {
        return permissions(folder).contains(PosixFilePermission.OTHERS_WRITE) && !isSticky(folder);
    }

    /** In a folder with this bit, such as {@code /tmp}, nobody replaces what is not theirs. */
    private static boolean isSticky(Path folder) {
        try {
            return ((int) Files.getAttribute(folder, "unix:mode") & STICKY) != 0;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static Set<PosixFilePermission> permissions(Path path) {
        return attributes(path).map(PosixFileAttributes::permissions).orElse(Set.of());
    }

    private static Optional<PosixFileAttributes> attributes(Path path) {
        PosixFileAttributeView view = path == null ? null : Files.getFileAttributeView(path, PosixFileAttributeView.class);
        try {
            return view == null ? Optional.empty() : Optional.of(view.readAttributes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
