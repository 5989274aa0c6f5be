package org.otowi.provenance.workspace.internal.capture;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.IPath;

/**
 * Tells which files are opened and saved by editors, from the buffers that text editors share. A buffer announces a
 * save, a reading of the file and a question to the team provider in the same way; what follows tells them apart: only
 * a save makes the buffer clean without giving it another content.
 */
final class BufferEvents implements IFileBufferListener {

    private final IWorkspaceRoot root;
    private final Consumer<Observation> observer;
    private final Set<IPath> changing = ConcurrentHashMap.newKeySet();

    BufferEvents(IWorkspaceRoot root, Consumer<Observation> observer) {
        this.root = root;
        this.observer = observer;
    }

    /** Whether a save of the file has begun. */
    boolean isBeingSaved(IFile file) {
        return changing.contains(file.getFullPath());
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        file(buffer).flatMap(Places::seen).ifPresent(observer);
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        changing.add(buffer.getLocation());
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        if (changing.remove(buffer.getLocation()) && !isDirty) {
            file(buffer).flatMap(Places::saved).ifPresent(observer);
        }
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        end(buffer);
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        end(buffer);
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
        end(buffer);
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        end(buffer);
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        end(buffer);
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        end(buffer);
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        end(buffer);
    }

    /** Something else than a save: the workspace's account of the file, ignored meanwhile, is made up for. */
    private void end(IFileBuffer buffer) {
        if (changing.remove(buffer.getLocation())) {
            file(buffer).flatMap(Places::seen).ifPresent(observer);
        }
    }

    /** Empty for a file outside of the workspace. */
    private Optional<IFile> file(IFileBuffer buffer) {
        return Optional.ofNullable(buffer.getLocation()).filter(location -> location.segmentCount() > 1)
                .map(root::getFile).filter(IFile::exists);
    }
}
