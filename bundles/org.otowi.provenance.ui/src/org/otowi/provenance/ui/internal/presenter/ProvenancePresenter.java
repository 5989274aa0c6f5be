package org.otowi.provenance.ui.internal.presenter;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.otowi.provenance.Sidecar;

/**
 * Decides what the Provenance view shows: the record of the file that the person looks at, or of the one they have
 * pinned, read only while the view is seen. Lives in the UI thread, except where a method says otherwise.
 */
public final class ProvenancePresenter {

    private static final Runnable NOTHING = () -> {};

    private final Inspector inspector;
    private final UiThread ui;
    private final Consumer<ViewState> display;

    private Optional<Sidecar> looked = Optional.empty();
    private volatile Optional<Sidecar> current = Optional.empty();
    private boolean linked = true;
    private boolean visible;
    private Runnable cancel = NOTHING;
    private Object awaited = NOTHING;

    /** A presenter of a view that is not yet seen. */
    public ProvenancePresenter(Inspector inspector, UiThread ui, Consumer<ViewState> display) {
        this.inspector = inspector;
        this.ui = ui;
        this.display = display;
    }

    /** The person looks at another file, or at none. */
    public void follow(Optional<Sidecar> file) {
        looked = file;
        if (linked || current.isEmpty()) {
            show(file);
        }
    }

    /** Whether to follow the person from file to file, or to stay with the present one. */
    public void setLinked(boolean linked) {
        this.linked = linked;
        if (linked) {
            show(looked);
        }
    }

    /** Whether the view is seen; a hidden view reads nothing, and catches up when it is seen. */
    public void setVisible(boolean visible) {
        this.visible = visible;
        inspect();
    }

    /** A file or its log has changed; may be called in any thread. */
    public void logChanged(Sidecar sidecar) {
        if (isCurrent(sidecar)) {
            ui.execute(() -> {
                if (isCurrent(sidecar)) {
                    inspect();
                }
            });
        }
    }

    /** Reads and judges the log again. */
    public void verifyAgain() {
        inspect();
    }

    /** Where the shown record lies, or would lie. */
    public Optional<Sidecar> current() {
        return current;
    }

    /** Ends what is going on. */
    public void dispose() {
        setVisible(false);
    }

    private boolean isCurrent(Sidecar sidecar) {
        return current.filter(sidecar::equals).isPresent();
    }

    private void show(Optional<Sidecar> file) {
        if (!file.equals(current)) {
            current = file;
            inspect();
        }
    }

    private void inspect() {
        cancel.run();
        cancel = NOTHING;
        awaited = NOTHING;
        if (visible) {
            current.ifPresentOrElse(this::start, () -> display.accept(InspectionWords.noFile()));
        }
    }

    private void start(Sidecar sidecar) {
        Object request = new Object();
        awaited = request;
        ui.executeLater(() -> {
            if (awaited == request) {
                display.accept(ViewState.of(Mark.NONE, NLS.bind(Messages.checking, Inert.of(sidecar.fileName())), ""));
            }
        });
        cancel = inspector.inspect(sidecar, inspection -> {
            ViewState state = InspectionWords.of(inspection);
            ui.execute(() -> answer(request, state));
        });
    }

    private void answer(Object request, ViewState state) {
        if (awaited == request) {
            awaited = NOTHING;
            display.accept(state);
        }
    }
}
