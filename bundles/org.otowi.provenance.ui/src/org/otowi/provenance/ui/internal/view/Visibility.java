package org.otowi.provenance.ui.internal.view;

import java.util.function.Consumer;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartSite;

/** Says whether a part can be seen or is hidden behind others. */
final class Visibility implements IPartListener2 {

    private final IWorkbenchPartSite site;
    private final Consumer<Boolean> listener;

    /** Begins to watch a part. */
    Visibility(IWorkbenchPartSite site, Consumer<Boolean> listener) {
        this.site = site;
        this.listener = listener;
        site.getPage().addPartListener(this);
    }

    /** Ends the watch. */
    void dispose() {
        site.getPage().removePartListener(this);
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        tell(part, true);
    }

    @Override
    public void partHidden(IWorkbenchPartReference part) {
        tell(part, false);
    }

    private void tell(IWorkbenchPartReference part, boolean visible) {
        if (part.getPart(false) == site.getPart()) {
            listener.accept(visible);
        }
    }
}
