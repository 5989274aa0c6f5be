package org.otowi.provenance.workspace.internal.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.workspace.internal.Git;

/**
 * Finds the recorded file that a new file is a copy of: the workspace does not say, so the content does. A
 * file that git keeps was brought by git and not copied here; nothing is a copy of an empty file.
 */
final class Originals {

    private final IWorkspaceRoot root;

    Originals(IWorkspaceRoot root) {
        this.root = root;
    }

    /** The recorded file with the same content, and the same log if the copy has one; a neighbour before others. */
    Optional<Path> of(Path path) throws IOException, CoreException {
        Sidecar own = new Sidecar(path);
        boolean hasLog = Files.exists(own.path());
        List<Path> originals = new ArrayList<>();
        for (Sidecar sidecar : recorded()) {
            if (!sidecar.equals(own) && isSame(sidecar.file(), path)
                    && (!hasLog || isSame(sidecar.path(), own.path()))) {
                originals.add(sidecar.file());
            }
        }
        if (originals.isEmpty() || new Git(path.getParent()).tracks(own.fileName())) {
            return Optional.empty();
        }
        return originals.stream().filter(each -> each.getParent().equals(path.getParent())).findFirst()
                .or(() -> originals.stream().findFirst());
    }

    private List<Sidecar> recorded() throws CoreException {
        List<Sidecar> sidecars = new ArrayList<>();
        root.accept(proxy -> {
            if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(Sidecar.SUFFIX) && !proxy.isDerived()) {
                Optional.ofNullable(proxy.requestResource().getLocation())
                        .ifPresent(location -> sidecars.add(Sidecar.at(location.toPath())));
            }
            return !proxy.isDerived();
        }, IResource.NONE);
        return sidecars;
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.isRegularFile(one) && Files.size(one) > 0 && Files.size(one) == Files.size(other)
                && Files.mismatch(one, other) < 0;
    }
}
