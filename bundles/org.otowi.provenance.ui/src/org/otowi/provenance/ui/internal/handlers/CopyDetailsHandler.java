package org.otowi.provenance.ui.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.otowi.provenance.ui.internal.view.ProvenanceView;

/** Puts the shown details on the clipboard. */
public final class CopyDetailsHandler extends ViewHandler {

    @Override
    void execute(ProvenanceView view, ExecutionEvent event) {
        view.copyDetails();
    }
}
