package org.otowi.provenance.ui.internal.handlers;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.ui.internal.view.ProvenanceView;

/** Opens the shown log in the text editor, at the selected entry. */
public final class ShowLogHandler extends ViewHandler {

    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

    @Override
    void execute(ProvenanceView view, ExecutionEvent event) throws ExecutionException {
        Optional<Sidecar> sidecar = view.sidecar();
        if (sidecar.isPresent()) {
            IEditorPart editor = open(view.getSite().getPage(), sidecar.get());
            view.selectedEntry().ifPresent(row -> reveal(editor, row.entry().line()));
        }
    }

    private static IEditorPart open(IWorkbenchPage page, Sidecar sidecar) throws ExecutionException {
        try {
            return IDE.openEditor(page, sidecar.path().toUri(), TEXT_EDITOR, true);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    private static void reveal(IEditorPart editor, int line) {
        if (editor instanceof ITextEditor text) {
            Optional.ofNullable(text.getDocumentProvider().getDocument(text.getEditorInput()))
                    .flatMap(document -> region(document, line))
                    .ifPresent(region -> text.selectAndReveal(region.getOffset(), region.getLength()));
        }
    }

    /** Empty if the log has fewer lines than when it was read. */
    private static Optional<IRegion> region(IDocument document, int line) {
        try {
            return Optional.of(document.getLineInformation(line - 1));
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }
}
