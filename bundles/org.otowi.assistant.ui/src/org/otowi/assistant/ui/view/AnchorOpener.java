package org.otowi.assistant.ui.view;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.otowi.documents.SourceAnchor;

/** Takes the person to the place that a statement comes from. */
final class AnchorOpener {

    private final IWorkbenchPage page;
    private final AssistantPresenter presenter;

    AnchorOpener(IWorkbenchPage page, AssistantPresenter presenter) {
        this.page = page;
        this.presenter = presenter;
    }

    /**
     * Opens the file where the words of the anchor stand now; for a place on a page, shows page and quote. Says so in the
     * conversation if the words are no longer there, and opens the line where they stood.
     *
     * @throws CoreException if the file cannot be opened
     */
    void open(Path file, SourceAnchor anchor) throws CoreException {
        if (anchor.page().isPresent()) {
            new QuoteDialog(page.getWorkbenchWindow().getShell(), file, anchor).open();
            return;
        }
        IEditorPart editor = openText(file);
        ITextEditor text = Adapters.adapt(editor, ITextEditor.class);
        if (text != null && anchor.line().isPresent()) {
            select(text, file, anchor);
        }
    }

    /** The editor that the IDE has for the file, else the plain text editor: no other program can be sent to a line. */
    private IEditorPart openText(Path file) throws CoreException {
        IFile resource = ResourcesPlugin.getWorkspace().getRoot()
                .getFileForLocation(org.eclipse.core.runtime.Path.fromOSString(file.toString()));
        if (resource == null) {
            return IDE.openEditor(page, file.toUri(), EditorsUI.DEFAULT_TEXT_EDITOR_ID, true);
        }
        if (!resource.exists()) {
            throw new PartInitException(Messages.Action_missing);
        }
        IEditorDescriptor own = IDE.getEditorDescriptor(resource, true, false);
        return IDE.openEditor(page, resource, own.isInternal() ? own.getId() : EditorsUI.DEFAULT_TEXT_EDITOR_ID);
    }

    private void select(ITextEditor editor, Path file, SourceAnchor anchor) {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        int recorded = anchor.line().getAsInt();
        OptionalInt found = new QuoteFinder(document.get()).find(anchor);
        if (found.isEmpty()) {
            presenter.note(NLS.bind(Messages.Action_changed, file.getFileName(), String.valueOf(recorded)));
        }
        int line = found.orElse(recorded);
        IRegion lines = lines(document, line, line + anchor.endLine().orElse(recorded) - recorded);
        presenter.followed().highlight(file, lines);
        editor.selectAndReveal(lines.getOffset(), lines.getLength());
    }

    /** The lines without the last delimiter. A file that has become shorter is shown at its end. */
    private static IRegion lines(IDocument document, int line, int endLine) {
        int last = document.getNumberOfLines();
        try {
            IRegion from = document.getLineInformation(Math.min(line, last) - 1);
            IRegion to = document.getLineInformation(Math.min(endLine, last) - 1);
            return new Region(from.getOffset(), to.getOffset() + to.getLength() - from.getOffset());
        } catch (BadLocationException e) {
            throw new IllegalStateException(NLS.bind("lines {0} to {1}", line, endLine), e);
        }
    }
}
