package org.otowi.assistant.workspace.proposal;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Where documents of text buffers are read and changed: the UI thread if there is one, since editors may show them. */
final class DocumentContext {

    private DocumentContext() {}

    /** Runs a short action there and gives its result; any exception of the action's comes back as the cause of another. */
    static <T> T call(Callable<T> action) throws CoreException {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        ITextFileBufferManager.DEFAULT.execute(() -> {
            try {
                result.set(action.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new CoreException(new Status(IStatus.ERROR, DocumentContext.class, Messages.documentFault, failure.get()));
        }
        return result.get();
    }
}
