package org.otowi.assistant.workspace.proposal;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Where documents of text buffers are read and changed: the UI thread if there is one, since editors may show them. */
final class DocumentContext {

    private DocumentContext() {}

    /**
     * Runs a short action there and waits for its result. Callers hold no scheduling rule, because the UI thread may
     * be waiting for one.
     *
     * @throws CoreException if the action throws
     */
    static <T> T call(Callable<T> action) throws CoreException {
        CompletableFuture<T> result = new CompletableFuture<>();
        // The buffers' context may run the action later, in the UI thread.
        ITextFileBufferManager.DEFAULT.execute(() -> {
            try {
                result.complete(action.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.join();
        } catch (CompletionException e) {
            throw new CoreException(
                    new Status(IStatus.ERROR, DocumentContext.class, Messages.documentFault, e.getCause()));
        }
    }
}
