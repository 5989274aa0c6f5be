package org.otowi.assistant.ui.view;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.otowi.assistant.workspace.ask.Attachment;

/** Tells the attachments which file and lines the person looks at, in an editor or as the selected file of a view. */
final class EditorTracker {

    private final IWorkbenchPage page;
    private final AttachmentList attachments;
    private final FollowedPlaces followed;
    private final ISelectionListener listener = this::selected;

    EditorTracker(IWorkbenchPage page, AssistantPresenter presenter) {
        this.page = page;
        this.attachments = presenter.attachments();
        this.followed = presenter.followed();
        page.addPostSelectionListener(listener);
        lookAround();
    }

    void dispose() {
        page.removePostSelectionListener(listener);
    }

    /** What was selected before there was anyone to listen: in the editor, or without one in the Project Explorer. */
    private void lookAround() {
        IEditorPart editor = page.getActiveEditor();
        if (editor == null) {
            selected(page.getActivePart(), page.getSelection(IPageLayout.ID_PROJECT_EXPLORER));
        } else {
            ISelectionProvider provider = editor.getSite().getSelectionProvider();
            selected(editor, provider == null ? StructuredSelection.EMPTY : provider.getSelection());
        }
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part instanceof IEditorPart editor) {
            file(editor).map(file -> new Attachment(file, lines(file, selection))).ifPresent(attachments::follow);
        } else if (selection instanceof IStructuredSelection elements && elements.size() == 1) {
            Optional.ofNullable(Adapters.adapt(elements.getFirstElement(), IResource.class)).ifPresent(this::selected);
        }
    }

    private void selected(IResource resource) {
        if (resource.getLocation() == null) {
            return;
        }
        Path path = resource.getLocation().toPath();
        if (resource instanceof IFile) {
            attachments.follow(Attachment.of(path));
        } else {
            attachments.lookIn(path);
        }
    }

    /** The editor's file on this machine's disk. */
    private static Optional<Path> file(IEditorPart editor) {
        return Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IURIEditorInput.class))
                .map(IURIEditorInput::getURI).filter(uri -> "file".equals(uri.getScheme())).map(Path::of);
    }

    private Optional<Attachment.Lines> lines(Path file, ISelection selection) {
        return selection instanceof ITextSelection text && !followed.isHighlight(file, text) && text.getLength() > 0
                ? Optional.of(new Attachment.Lines(text.getStartLine() + 1, text.getEndLine() + 1))
                : Optional.empty();
    }
}
