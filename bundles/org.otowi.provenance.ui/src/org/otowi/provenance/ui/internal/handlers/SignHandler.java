package org.otowi.provenance.ui.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPartSite;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.ui.internal.view.ProvenanceView;
import org.otowi.provenance.workspace.signing.LogSigning;

/** Signs the shown record with the key of the preferences; the view shows the entry, or why there is none. */
public final class SignHandler extends ViewHandler {

    @Override
    void execute(ProvenanceView view, ExecutionEvent event) {
        view.sidecar().ifPresent(sidecar -> sign(view, sidecar));
    }

    private static void sign(ProvenanceView view, Sidecar sidecar) {
        IWorkbenchPartSite site = view.getSite();
        site.getService(LogSigning.class).sign(sidecar).thenAccept(told -> told.ifPresent(words ->
                site.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> view.tell(sidecar, words))));
    }
}
