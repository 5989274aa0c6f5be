package org.otowi.provenance.record;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.otowi.provenance.Sidecar;

/**
 * A research file that has got, or whose copy has got, another name or folder.
 *
 * @param from where it was, or its original is
 * @param to where it or its copy is now
 * @param root the project's or the repository's top folder; the log names folders relative to it, and none outside it
 */
public record Relocation(Path from, Path to, Path root) {

    public Relocation {
        from = from.toAbsolutePath().normalize();
        to = to.toAbsolutePath().normalize();
        root = root.toAbsolutePath().normalize();
    }

    Sidecar source() {
        return new Sidecar(from);
    }

    Sidecar target() {
        return new Sidecar(to);
    }

    /** The folder it left, if that is to be said. */
    Optional<String> fromFolder() {
        return folder(from);
    }

    /** The folder it came to, if that is to be said. */
    Optional<String> toFolder() {
        return folder(to);
    }

    private Optional<String> folder(Path file) {
        Path folder = file.getParent();
        return from.getParent().equals(to.getParent()) || !folder.startsWith(root) ? Optional.empty()
                : Optional.of(inWords(root.relativize(folder)));
    }

    private static String inWords(Path relative) {
        return relative.toString().isEmpty() ? "." : StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString).collect(Collectors.joining("/"));
    }
}
