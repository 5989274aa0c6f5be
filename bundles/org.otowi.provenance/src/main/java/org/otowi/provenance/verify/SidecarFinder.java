package org.otowi.provenance.verify;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.messages.Messages;

/**
 * Finds sidecars: in a folder all that are below it, for a research file its own. A link is followed only where it is
 * the path asked for. What cannot be looked into does not hide what can.
 */
public final class SidecarFinder {

    private final Set<Path> found = new TreeSet<>();

    /** Where those are that were found: a log that is named in two ways is judged once. */
    private final Set<Path> places = new HashSet<>();
    private final Map<Path, String> unreadable = new TreeMap<>();

    /** Every sidecar, in order of path. */
    public Set<Path> found() {
        return found;
    }

    /** What may hold sidecars but could not be looked into, and why in words. */
    public Map<Path, String> unreadable() {
        return unreadable;
    }

    /** Looks at or under a path. */
    public void add(Path path) {
        if (Files.isDirectory(path)) {
            walk(path);
        } else if (Sidecar.isSidecar(path) && Files.exists(path)) {
            addFound(path);
        } else if (Files.exists(new Sidecar(path).path())) {
            addFound(new Sidecar(path).path());
        } else if (!Files.exists(path)) {
            unreadable.put(path, Messages.get("verify.missing", path));
        }
    }

    private void addFound(Path sidecar) {
        try {
            Path folder = sidecar.toAbsolutePath().getParent().toRealPath();
            if (places.add(folder.resolve(sidecar.getFileName()))) {
                found.add(sidecar);
            }
        } catch (IOException e) {
            addUnreadable(sidecar, e);
        }
    }

    private void walk(Path folder) {
        try {
            Path start = folder.toRealPath();
            Files.walkFileTree(start, new Walk(folder, start));
        } catch (IOException e) {
            addUnreadable(folder, e);
        }
    }

    private void addUnreadable(Path path, IOException cause) {
        unreadable.put(path, ProvenanceException.unreadable("verify.unreadable", path, cause).getMessage());
    }

    /** Walks where the given folder really is, and names what is there by the folder's given name. */
    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path given;
        private final Path start;

        Walk(Path given, Path start) {
            this.given = given;
            this.start = start;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Sidecar.isSidecar(file) && !attributes.isSymbolicLink()) {
                addFound(named(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException cause) {
            addUnreadable(named(path), cause);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException cause) {
            if (cause != null) {
                addUnreadable(named(folder), cause);
            }
            return FileVisitResult.CONTINUE;
        }

        private Path named(Path path) {
            return given.resolve(start.relativize(path));
        }
    }
}
