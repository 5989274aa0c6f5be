package org.otowi.provenance.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.otowi.provenance.Sidecar;

/** Finds the log of a resource: beside the file itself, wherever in the file system a linked resource has it. */
public final class Sidecars {

    private Sidecars() {}

    /** The log of a file, or the log that the file itself is; empty if the file is not on a local disk. */
    public static Optional<Sidecar> of(IResource file) {
        return Optional.ofNullable(file.getLocation()).map(IPath::toPath).map(Sidecars::at);
    }

    /** The log of the file at a path, or the log that stands at that path. */
    public static Sidecar at(Path path) {
        return Sidecar.of(path);
    }
}
