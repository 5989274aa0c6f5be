package org.otowi.provenance.ui.internal.ruler;

import java.util.Optional;
import java.util.function.Consumer;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.workspace.FileAuthors;

/** Has the lines of files followed elsewhere than on the UI thread. */
@FunctionalInterface
public interface Authors {

    /**
     * Begins to find out who wrote the lines of a file.
     *
     * @param unsaved the text that is meant; empty for what the file holds
     * @param result gets what was found, in any thread
     * @return ends the search; what was found is then of no interest
     */
    Runnable find(Sidecar sidecar, Optional<String> unsaved, Consumer<FileAuthors> result);
}
