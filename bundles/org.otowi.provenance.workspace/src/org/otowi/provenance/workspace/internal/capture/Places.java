package org.otowi.provenance.workspace.internal.capture;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.workspace.internal.capture.Observation.Saved;
import org.otowi.provenance.workspace.internal.capture.Observation.Seen;

/** Observations of files that can have a log of interest: local ones that are nobody's product and no logs. */
final class Places {

    private Places() {}

    static Optional<Observation> seen(IFile file) {
        return of(file).map(path -> new Seen(file, path));
    }

    static Optional<Observation> saved(IFile file) {
        return of(file).map(path -> new Saved(file, path, file.getModificationStamp(), 1, false));
    }

    /** Where the file is. */
    static Optional<Path> of(IFile file) {
        boolean isResearch = !file.getName().endsWith(Sidecar.SUFFIX) && !file.isDerived(IFile.CHECK_ANCESTORS)
                && !file.isHidden(IFile.CHECK_ANCESTORS) && !file.isTeamPrivateMember(IFile.CHECK_ANCESTORS);
        return isResearch ? Optional.ofNullable(file.getLocation()).map(IPath::toPath) : Optional.empty();
    }
}
