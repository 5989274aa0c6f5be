package org.otowi.provenance.ui.internal.presenter;

import java.util.function.Consumer;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.workspace.Inspection;

/** Has logs read and judged elsewhere than on the UI thread. */
@FunctionalInterface
public interface Inspector {

    /**
     * Begins to read a log.
     *
     * @param result gets what was found, in any thread
     * @return ends the reading; what was found is then of no interest
     */
    Runnable inspect(Sidecar sidecar, Consumer<Inspection> result);
}
