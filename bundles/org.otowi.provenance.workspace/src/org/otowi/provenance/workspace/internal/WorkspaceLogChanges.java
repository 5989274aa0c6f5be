package org.otowi.provenance.workspace.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.workspace.LogChanges;
import org.otowi.provenance.workspace.Sidecars;

/** Watches the workspace's files, and passes on what the recorder says of logs that no resource stands for. */
public final class WorkspaceLogChanges implements LogChanges, IResourceChangeListener {

    private static final int RELEVANT = IResourceDelta.CONTENT | IResourceDelta.REPLACED;

    private final List<Consumer<Sidecar>> listeners = new CopyOnWriteArrayList<>();

    /** Begins the watch. */
    public void watch() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /** Ends the watch. */
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void addListener(Consumer<Sidecar> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Consumer<Sidecar> listener) {
        listeners.remove(listener);
    }

    /** Tells the listeners that a log has changed. */
    public void announce(Sidecar sidecar) {
        listeners.forEach(listener -> listener.accept(sidecar));
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (listeners.isEmpty()) {
            return;
        }
        Set<Sidecar> changed = new LinkedHashSet<>();
        try {
            event.getDelta().accept(delta -> collect(delta, changed));
        } catch (CoreException e) {
            ILog.of(WorkspaceLogChanges.class).log(e.getStatus());
        }
        changed.forEach(this::announce);
    }

    private static boolean collect(IResourceDelta delta, Set<Sidecar> changed) {
        boolean relevant = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & RELEVANT) != 0;
        if (relevant && delta.getResource() instanceof IFile file) {
            Sidecars.of(file).ifPresent(changed::add);
        }
        return true;
    }
}
