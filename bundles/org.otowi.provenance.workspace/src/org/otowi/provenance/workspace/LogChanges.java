package org.otowi.provenance.workspace;

import java.util.function.Consumer;
import org.otowi.provenance.Sidecar;

/**
 * Says when a research file or its log may have changed: in the workspace, or by this IDE's recorder. An OSGi service.
 */
public interface LogChanges {

    /** Calls the listener, in any thread, for every log to read again. It must be quick and wait for nothing. */
    void addListener(Consumer<Sidecar> listener);

    /** Ends the calls. */
    void removeListener(Consumer<Sidecar> listener);
}
