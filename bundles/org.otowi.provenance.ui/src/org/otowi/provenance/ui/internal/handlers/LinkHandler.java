package org.otowi.provenance.ui.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.otowi.provenance.ui.internal.view.ProvenanceView;

/** Lets the view follow the active editor and the selected file, or stay with the present one. */
public final class LinkHandler extends ViewHandler {

    @Override
    void execute(ProvenanceView view, ExecutionEvent event) throws ExecutionException {
        view.setLinked(!HandlerUtil.toggleCommandState(event.getCommand()));
    }
}
