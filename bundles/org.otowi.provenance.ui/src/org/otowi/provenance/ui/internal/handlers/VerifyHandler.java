package org.otowi.provenance.ui.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.otowi.provenance.ui.internal.view.ProvenanceView;

/** Reads and judges the shown log again. */
public final class VerifyHandler extends ViewHandler {

    @Override
    void execute(ProvenanceView view, ExecutionEvent event) {
        view.verifyAgain();
    }
}
