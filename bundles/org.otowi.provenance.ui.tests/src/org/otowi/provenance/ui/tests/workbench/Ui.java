package org.otowi.provenance.ui.tests.workbench;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The UI thread of the workbench under test, entered from the test's own thread. */
public final class Ui {

    private static final long LIMIT_MILLIS = 30_000;

    private Ui() {}

    /** Runs the action on the UI thread and gives its result; whatever it throws fails the test. */
    public static <T> T call(Callable<T> action) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Display.getDefault().syncExec(() -> {
            try {
                result.set(action.call());
            } catch (Exception | AssertionError e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError("on the UI thread: " + failure.get(), failure.get());
        }
        return result.get();
    }

    /** Runs the action on the UI thread. */
    public static void run(ThrowingRunnable action) {
        call(() -> {
            action.run();
            return null;
        });
    }

    /** Lets the UI thread work until the condition, asked on the UI thread, holds; fails after 30 seconds. */
    public static void waitUntil(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + LIMIT_MILLIS;
        while (!call(condition::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("waited 30 seconds in vain: " + what);
            }
            Thread.onSpinWait();
        }
    }

    /** The page of the one workbench window; on the UI thread only. */
    public static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** The one workbench window; on the UI thread only. */
    public static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** An action that may throw. */
    @FunctionalInterface
    public interface ThrowingRunnable {
        void run() throws Exception;
    }
}
