package org.otowi.provenance.ui.internal.handlers;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.otowi.provenance.ui.ProvenanceIds;
import org.otowi.provenance.ui.internal.view.ProvenanceView;

/** Does something with the Provenance view of the active window, if it is open. */
abstract class ViewHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<ProvenanceView> view = Optional.ofNullable(HandlerUtil.getActiveWorkbenchWindowChecked(event)
                .getActivePage().findView(ProvenanceIds.VIEW)).map(ProvenanceView.class::cast);
        if (view.isPresent()) {
            execute(view.get(), event);
        }
        return null;
    }

    abstract void execute(ProvenanceView view, ExecutionEvent event) throws ExecutionException;
}
