package org.otowi.provenance.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.otowi.provenance.ui.internal.ruler.AuthorColumns;

/** Selects the entry of the line with the cursor in the Provenance view: what a click on the ruler does. */
public final class ShowLineEntryHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            AuthorColumns.of(editor).ifPresent(column -> column.showEntry(selection.getStartLine()));
        }
        return null;
    }
}
