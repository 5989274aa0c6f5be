package org.otowi.provenance.ui.internal.view;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.workspace.Sidecars;

/** Says which file the person looks at: the one in the active editor, or the one selected in another part. */
final class Following implements IPartListener2, ISelectionListener {

    private final IWorkbenchPage page;
    private final Consumer<Optional<Sidecar>> follower;

    /** Begins to follow, first the editor that is active now. */
    Following(IWorkbenchPage page, Consumer<Optional<Sidecar>> follower) {
        this.page = page;
        this.follower = follower;
        page.addPartListener(this);
        page.addSelectionListener(this);
        followEditor();
    }

    /** Ends following. */
    void dispose() {
        page.removePartListener(this);
        page.removeSelectionListener(this);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        followEditor(part);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        followEditor(part);
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        followEditor(part);
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        followEditor(part);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (!(part instanceof IEditorPart) && selection instanceof IStructuredSelection structured
                && structured.size() == 1) {
            Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IFile.class, false))
                    .ifPresent(file -> follower.accept(Sidecars.of(file)));
        }
    }

    private void followEditor(IWorkbenchPartReference changed) {
        if (changed instanceof IEditorReference) {
            followEditor();
        }
    }

    /** An editor of something that is no file says nothing about what the person looks at. */
    private void followEditor() {
        IEditorPart editor = page.getActiveEditor();
        if (editor == null) {
            follower.accept(Optional.empty());
        } else {
            EditedFile.sidecar(editor.getEditorInput()).ifPresent(sidecar -> follower.accept(Optional.of(sidecar)));
        }
    }
}
