package org.otowi.provenance.ui.internal.view;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.ui.ProvenanceIds;

/**
 * Shows an entry of the file in the active editor to the person, who keeps typing where they are.
 *
 * @param page where the Provenance view is or comes
 */
public record EntryReveal(IWorkbenchPage page) {

    /** Opens the view if need be, and selects the entry. */
    public void reveal(Sha256 entry) {
        try {
            ((ProvenanceView) page.showView(ProvenanceIds.VIEW, null, IWorkbenchPage.VIEW_VISIBLE)).reveal(entry);
        } catch (PartInitException e) {
            ILog.of(EntryReveal.class).log(e.getStatus());
        }
    }
}
