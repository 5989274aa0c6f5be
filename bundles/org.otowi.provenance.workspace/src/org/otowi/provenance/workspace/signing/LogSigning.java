package org.otowi.provenance.workspace.signing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.otowi.provenance.Sidecar;

/**
 * Signs what this IDE has recorded, with the key of {@link SigningSettings}: when nothing was recorded for a while,
 * after many entries, and before the workspace is closed. Without a key nothing is signed and nobody is asked. An OSGi
 * service; it returns at once from any thread.
 */
public interface LogSigning {

    /** The job family of signing in the background. */
    Object FAMILY = new Object();

    /**
     * Signs a log now, what others have written included.
     *
     * @return what the person should know; empty if it is signed now
     */
    CompletableFuture<Optional<String>> sign(Sidecar sidecar);

    /** Looks for the key that these settings would sign with; makes none. */
    CompletableFuture<KeyLook> look(KeyChoice choice, Optional<Path> file);

    /** Makes the key that Eclipse keeps, unless there is one. */
    CompletableFuture<KeyLook> makeKey();

    /** Why the latest attempt failed, for people, with what they can do; tells {@code LogChanges} when it begins. */
    Optional<String> problem();
}
