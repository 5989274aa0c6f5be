package org.otowi.assistant.ui.commands;

import java.util.OptionalInt;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.otowi.assistant.ui.transcript.TranscriptItem.Summarized;
import org.otowi.assistant.workspace.preferences.AssistantPreferences;
import org.otowi.assistant.workspace.proposal.ProposalRequest;

/** Proposes a summary as a comment of the file that it sums up. */
public final class InsertAsCommentHandler extends ProposeHandler {

    @Override
    protected ProposalRequest request(Summarized item, IWorkbenchWindow window, AssistantPreferences preferences) {
        OptionalInt line = preferences.isCommentAtCursor() ? cursorLine(item.file(), window) : OptionalInt.empty();
        return new ProposalRequest.InsertAsComment(item.summary(), item.writer(), item.file(), line);
    }

    private static OptionalInt cursorLine(IFile file, IWorkbenchWindow window) {
        IEditorPart editor = ResourceUtil.findEditor(window.getActivePage(), file);
        return editor instanceof ITextEditor text
                && text.getSelectionProvider().getSelection() instanceof ITextSelection selection
                        ? OptionalInt.of(selection.getStartLine() + 1) : OptionalInt.empty();
    }
}
