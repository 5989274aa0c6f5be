package org.otowi.provenance.workspace.internal.capture;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.workspace.internal.capture.Observation.Added;
import org.otowi.provenance.workspace.internal.capture.Observation.Moved;
import org.otowi.provenance.workspace.internal.capture.Observation.Removed;
import org.otowi.provenance.workspace.internal.capture.Observation.Seen;

/**
 * Tells what happened to files from the workspace's own account of it, which covers commands of the workbench, their
 * undoing, refactorings and refreshes alike. A hook of the workspace would see moves and deletions earlier, but there
 * is one for each project, which team providers take; participants of refactorings do not see plain moves.
 */
final class WorkspaceDeltas implements IResourceChangeListener {

    private final Consumer<Observation> observer;
    private final Predicate<IFile> isBeingSaved;

    /**
     * A listener.
     *
     * @param isBeingSaved whether an editor is saving the file, so that it will be heard of otherwise
     */
    WorkspaceDeltas(Consumer<Observation> observer, Predicate<IFile> isBeingSaved) {
        this.observer = observer;
        this.isBeingSaved = isBeingSaved;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            IResourceDelta all = event.getDelta();
            all.accept(delta -> visit(delta, all));
        } catch (CoreException e) {
            ILog.of(WorkspaceDeltas.class).log(e.getStatus());
        }
    }

    private boolean visit(IResourceDelta delta, IResourceDelta all) {
        IResource resource = delta.getResource();
        if (resource.isDerived() || resource.isHidden() || resource.isTeamPrivateMember()) {
            return false;
        }
        if (resource instanceof IProject project) {
            return project.isOpen() && delta.getKind() == IResourceDelta.CHANGED
                    && (delta.getFlags() & IResourceDelta.OPEN) == 0;
        }
        if (resource instanceof IFile file && !file.getName().endsWith(Sidecar.SUFFIX)) {
            location(file).flatMap(path -> observation(delta, all, file, path)).ifPresent(observer);
        }
        return true;
    }

    private Optional<Observation> observation(IResourceDelta delta, IResourceDelta all, IFile file, Path path) {
        if ((delta.getFlags() & IResourceDelta.MOVED_FROM) != 0) {
            IFile from = file.getWorkspace().getRoot().getFile(delta.getMovedFromPath());
            return location(from).map(old -> new Moved(file, path, old, isLogMoved(delta, all), true));
        }
        return Optional.ofNullable(switch (delta.getKind()) {
            case IResourceDelta.ADDED -> new Added(file, path);
            case IResourceDelta.REMOVED ->
                    (delta.getFlags() & IResourceDelta.MOVED_TO) == 0 ? new Removed(file, path) : null;
            default -> (delta.getFlags() & IResourceDelta.CONTENT) != 0 && !isBeingSaved.test(file)
                    ? new Seen(file, path) : null;
        });
    }

    /** Not so, a log that lies at the new place is another file's. */
    private static boolean isLogMoved(IResourceDelta moved, IResourceDelta all) {
        IResourceDelta log = all.findMember(logOf(moved.getFullPath()));
        return log != null && logOf(moved.getMovedFromPath()).equals(log.getMovedFromPath());
    }

    private static IPath logOf(IPath file) {
        return file.removeLastSegments(1).append(file.lastSegment() + Sidecar.SUFFIX);
    }

    private static Optional<Path> location(IFile file) {
        return Optional.ofNullable(file.getLocation()).map(IPath::toPath);
    }
}
