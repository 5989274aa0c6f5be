package org.otowi.provenance.verify;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.messages.Messages;

/** Finds sidecars: in a folder all that are below it, without following links; for a research file its own. */
final class SidecarFinder {

    private final Set<Path> found = new TreeSet<>();

    Set<Path> found() {
        return found;
    }

    void add(Path path) throws ProvenanceException {
        if (Files.isDirectory(path)) {
            walk(path);
        } else if (Sidecar.isSidecar(path) && Files.exists(path)) {
            found.add(path);
        } else if (Files.exists(new Sidecar(path).path())) {
            found.add(new Sidecar(path).path());
        } else if (!Files.exists(path)) {
            throw new ProvenanceException(Reason.MISSING, Messages.get("verify.missing", path));
        }
    }

    private void walk(Path folder) throws ProvenanceException {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Sidecar.isSidecar(file) && !attributes.isSymbolicLink()) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw ProvenanceException.unreadable("verify.unreadable", folder, e);
        }
    }
}
