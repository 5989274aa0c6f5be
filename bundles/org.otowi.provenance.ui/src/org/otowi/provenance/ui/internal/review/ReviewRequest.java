package org.otowi.provenance.ui.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.workspace.JudgementRecorder;
import org.otowi.provenance.workspace.JudgementRecorder.BegunReview;

/** A person wants to say that they have checked a file. To be used on the UI thread. */
public final class ReviewRequest {

    private final IWorkbenchPage page;
    private final Sidecar sidecar;
    private final Optional<Sha256> entry;

    /**
     * A request.
     *
     * @param entry the entry that is selected in the record
     */
    public ReviewRequest(IWorkbenchPage page, Sidecar sidecar, Optional<Sha256> entry) {
        this.page = page;
        this.sidecar = sidecar;
        this.entry = entry;
    }

    /** Asks what to record, and has it recorded; the view shows the entry, or why there is none. */
    public void perform() {
        Shell shell = page.getWorkbenchWindow().getShell();
        Optional<IFile> file = file();
        if (file.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.dialog_window,
                    NLS.bind(Messages.outside_text, sidecar.fileName()));
            return;
        }
        Optional<IEditorPart> editor = Optional.ofNullable(ResourceUtil.findEditor(page, file.get()));
        if (editor.filter(IEditorPart::isDirty).isPresent()) {
            MessageDialog.openInformation(shell, Messages.dialog_window,
                    NLS.bind(Messages.unsaved_text, sidecar.fileName()));
            return;
        }
        BegunReview review = page.getWorkbenchWindow().getService(JudgementRecorder.class).beginReview(file.get());
        ReviewDialog dialog = new ReviewDialog(shell, sidecar.fileName(), scopes(editor));
        if (dialog.open() == ReviewDialog.OK) {
            review.record(dialog.choice()::of);
        }
    }

    private Optional<IFile> file() {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(sidecar.file().toUri());
        return files.length == 0 ? Optional.empty() : Optional.of(files[0]);
    }

    private List<ReviewScope> scopes(Optional<IEditorPart> editor) {
        List<ReviewScope> scopes = new ArrayList<>();
        entry.ifPresent(id -> scopes.add(new ReviewScope.EntryLines(sidecar, id)));
        editor.flatMap(ReviewRequest::selected).ifPresent(scopes::add);
        scopes.add(new ReviewScope.WholeFile());
        return scopes;
    }

    private static Optional<ReviewScope> selected(IEditorPart editor) {
        if (!(editor instanceof ITextEditor text)
                || !(text.getSelectionProvider().getSelection() instanceof ITextSelection selection)
                || selection.getLength() == 0) {
            return Optional.empty();
        }
        int first = selection.getStartLine();
        return LineRange.of(first + 1L, selection.getEndLine() - first + 1L).map(ReviewScope.SelectedLines::new);
    }
}
