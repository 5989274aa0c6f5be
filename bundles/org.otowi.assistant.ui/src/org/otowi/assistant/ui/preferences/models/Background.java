package org.otowi.assistant.ui.preferences.models;

import java.util.function.BiConsumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.otowi.provenance.Cancellation;

/** Work that a page or dialog asks for, off the UI thread; its result comes back only to a control that is still there. */
final class Background {

    /** Work that may fail. */
    @FunctionalInterface
    interface Work<T> {
        T run(Cancellation cancellation) throws Exception;
    }

    private Background() {}

    /**
     * Starts the work.
     *
     * @param done gets the result or the fault, on the UI thread
     */
    static <T> Job start(String name, Control control, Work<T> work, BiConsumer<T, Exception> done) {
        Job job = Job.create(name, (ICoreRunnable) monitor -> {
            T result = null;
            Exception fault = null;
            try {
                result = work.run(monitor::isCanceled);
            } catch (LinkageError e) {
                ILog.of(Background.class).error(name, e);
                fault = new IllegalStateException(Messages.fault);
            } catch (Exception e) {
                fault = e;
            }
            show(control, result, fault, done);
        });
        job.schedule();
        return job;
    }

    private static <T> void show(Control control, T result, Exception fault, BiConsumer<T, Exception> done) {
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    done.accept(result, fault);
                }
            });
        }
    }

    /** What a fault says to a person: its own sentence if it is one of ours. */
    static String words(Exception fault) {
        boolean ours = fault.getClass().getName().startsWith("org.otowi.");
        if (!ours) {
            ILog.of(Background.class).error(Messages.fault, fault);
        }
        return ours ? fault.getMessage() : Messages.fault;
    }
}
