package org.otowi.provenance.ui.internal.view;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.otowi.provenance.ui.internal.presenter.UiThread;

/**
 * The UI thread, as long as a control lives.
 *
 * @param owner the control
 * @param display its display, which can still be asked when the control is gone
 */
public record ViewThread(Control owner, Display display) implements UiThread {

    private static final int PATIENCE_MILLIS = 400;

    public ViewThread(Control owner) {
        this(owner, owner.getDisplay());
    }

    @Override
    public void execute(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> runIfAlive(action));
        }
    }

    @Override
    public void executeLater(Runnable action) {
        display.timerExec(PATIENCE_MILLIS, () -> runIfAlive(action));
    }

    private void runIfAlive(Runnable action) {
        if (!owner.isDisposed()) {
            action.run();
        }
    }
}
