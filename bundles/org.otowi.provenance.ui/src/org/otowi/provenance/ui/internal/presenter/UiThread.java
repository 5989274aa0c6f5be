package org.otowi.provenance.ui.internal.presenter;

import java.util.concurrent.Executor;

/** The thread that widgets live in. */
public interface UiThread extends Executor {

    /** Runs an action when a person would begin to wonder what takes so long. */
    void executeLater(Runnable action);
}
