package org.otowi.provenance.workspace.internal.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.otowi.provenance.Content;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.workspace.internal.capture.Observation.Saved;

/**
 * What the workspace kept of a file when somebody overwrote or deleted it here. Nothing is kept of what other programs
 * do, of very large files, or where the person has turned that off.
 */
final class LocalHistory {

    private final IFile file;

    LocalHistory(IFile file) {
        this.file = file;
    }

    /** What the file held before some saves, if that is younger than its log: otherwise the log knows better. */
    Optional<Content> before(Saved saved, Sidecar sidecar) throws IOException, CoreException {
        List<IFileState> states = states();
        if (states.size() < saved.saves()) {
            return Optional.empty();
        }
        IFileState state = states.get(saved.saves() - 1);
        return state.getModificationTime() > Files.getLastModifiedTime(sidecar.path()).toMillis()
                ? Optional.of(Content.of(bytes(state), ResearchContent.charset(file))) : Optional.empty();
    }

    /** Whether the newest state that was kept has the given hash. */
    boolean endsWith(Sha256 state) throws IOException, CoreException {
        List<IFileState> states = states();
        return !states.isEmpty() && Sha256.of(bytes(states.get(0))).equals(state);
    }

    private List<IFileState> states() throws CoreException {
        return Arrays.asList(file.getHistory(null));
    }

    private static byte[] bytes(IFileState state) throws IOException, CoreException {
        try (InputStream in = state.getContents()) {
            return in.readAllBytes();
        }
    }
}
