package org.otowi.provenance.ui.internal.view;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.ResourceUtil;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.workspace.Sidecars;

/** The file that an editor edits, in the workspace or outside of it. */
public final class EditedFile {

    private EditedFile() {}

    /** The log of a file, or the log that is edited; empty if that is no local file. */
    static Optional<Sidecar> sidecar(IEditorInput input) {
        return path(input).map(Sidecars::at);
    }

    /** Where the log of the file lies; empty if that is no local file or is a log itself. */
    public static Optional<Sidecar> recorded(IEditorInput input) {
        return path(input).filter(path -> !Sidecar.isSidecar(path)).map(Sidecars::at);
    }

    private static Optional<Path> path(IEditorInput input) {
        Optional<IFile> file = Optional.ofNullable(ResourceUtil.getFile(input));
        if (file.isPresent()) {
            return file.map(IFile::getLocation).map(location -> location.toPath());
        }
        return input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme())
                ? Optional.of(Path.of(uri.getURI())) : Optional.empty();
    }
}
