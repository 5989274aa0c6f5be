package org.otowi.provenance.ui.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.otowi.provenance.ui.internal.review.ReviewRequest;
import org.otowi.provenance.ui.internal.view.ProvenanceView;

/** Lets the person say that they have checked the file whose record is shown. */
public final class ReviewHandler extends ViewHandler {

    @Override
    void execute(ProvenanceView view, ExecutionEvent event) {
        view.sidecar().ifPresent(sidecar -> new ReviewRequest(view.getSite().getPage(), sidecar,
                view.selectedEntry().filter(row -> row.lineCount() > 0).map(row -> row.entry().id())).perform());
    }
}
