package org.otowi.provenance.workspace.internal.capture;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.otowi.provenance.Content;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.workspace.internal.Messages;

/** Reads research files as they are on the disk, with the encoding that the workspace has for them. */
public final class ResearchContent {

    private ResearchContent() {}

    /** What the file holds; empty if there is none. */
    public static Optional<Content> of(IFile file, Path path) throws IOException {
        return Files.isRegularFile(path)
                ? Optional.of(Content.read(path, charset(file))) : Optional.empty();
    }

    /**
     * What the file holds.
     *
     * @throws ProvenanceException if there is none or it cannot be read
     */
    public static Content require(IFile file, Path path) throws ProvenanceException {
        try {
            return of(file, path).orElseThrow(() -> new ProvenanceException(Reason.MISSING,
                    NLS.bind(Messages.noFile, path)));
        } catch (IOException e) {
            throw new ProvenanceException(Reason.UNREADABLE, NLS.bind(Messages.notRead, path, e.getMessage()), e);
        }
    }

    /** The hash of what the workspace shows of the file; empty if there is none, or it was changed behind its back. */
    public static Optional<Sha256> shown(IFile file) {
        try {
            Optional<Path> path = Optional.ofNullable(file.getLocation()).map(IPath::toPath);
            return path.isPresent() && file.isSynchronized(IResource.DEPTH_ZERO)
                    ? of(file, path.get()).map(Content::sha256) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Without a known encoding UTF-8 is tried; the log says if the bytes are no text in it. */
    public static Charset charset(IFile file) {
        try {
            return Charset.forName(file.getCharset());
        } catch (CoreException | IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
