package org.otowi.provenance.ui.internal.ruler;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.ui.internal.presenter.UiThread;

/**
 * Decides what the ruler of one editor shows. Who wrote which line is found out elsewhere, once the person pauses; until
 * then what is known moves along with the lines. Lives in the UI thread, except where a method says otherwise, and does
 * nothing there but count lines and search in what was found.
 */
public final class AuthorPresenter {

    private static final Runnable NOTHING = () -> {};

    private final Authors authors;
    private final UiThread ui;
    private final Supplier<Optional<String>> unsavedText;
    private final Runnable display;
    private final TypedLines typedSinceShown = new TypedLines();
    private final TypedLines typedSinceAsked = new TypedLines();

    private volatile Optional<Sidecar> current = Optional.empty();
    private ShownLines shown = ShownLines.NONE;
    private Runnable cancel = NOTHING;
    private Object awaited = NOTHING;
    private boolean waiting;
    private int changes;
    private int changesSeen;

    /**
     * A presenter that shows nothing yet.
     *
     * @param unsavedText the text in the editor, if it is not what the file holds
     * @param display is called when there is something else to show
     */
    public AuthorPresenter(Authors authors, UiThread ui, Supplier<Optional<String>> unsavedText, Runnable display) {
        this.authors = authors;
        this.ui = ui;
        this.unsavedText = unsavedText;
        this.display = display;
    }

    /** The editor shows another file, or the same one anew. */
    public void follow(Optional<Sidecar> file) {
        current = file;
        show(ShownLines.NONE);
        find();
    }

    /** A file or its log has changed; may be called in any thread. */
    public void logChanged(Sidecar sidecar) {
        if (current.filter(sidecar::equals).isPresent()) {
            ui.execute(this::findAtPause);
        }
    }

    /** The person has replaced lines of the text by others; the first one is counted from 0. */
    public void linesReplaced(int first, int removed, int added) {
        if (shown.isKnown()) {
            typedSinceShown.replace(first, removed, added);
            typedSinceAsked.replace(first, removed, added);
            findAtPause();
        }
    }

    /** Whether the file has a record. */
    public boolean isRecorded() {
        return shown.isRecorded();
    }

    /** What to show beside a line, counted from 0. */
    public Optional<ShownLine> at(int line) {
        if (!shown.isKnown()) {
            return Optional.empty();
        }
        OptionalInt origin = typedSinceShown.originOf(line);
        return origin.isEmpty() ? Optional.of(ShownLine.TYPED) : shown.at(origin.getAsInt());
    }

    /** What is to be said of a line, counted from 0. */
    public Optional<String> words(int line) {
        return shown.notice().or(() -> at(line).flatMap(shown::words));
    }

    /** The entry of a line, counted from 0: a model's, if one had a part in it. */
    public Optional<Sha256> entry(int line) {
        return at(line).flatMap(ShownLine::span)
                .flatMap(span -> span.origin().model().or(() -> span.origin().entry())).map(LogEntry::id);
    }

    /** Ends what is going on. */
    public void dispose() {
        current = Optional.empty();
        find();
    }

    /** However many changes there are until the pause, one timer is wound at a time. */
    private void findAtPause() {
        changes++;
        if (!waiting) {
            waiting = true;
            awaitPause();
        }
    }

    private void awaitPause() {
        changesSeen = changes;
        ui.executeLater(() -> {
            if (changesSeen != changes) {
                awaitPause();
            } else {
                waiting = false;
                find();
            }
        });
    }

    private void find() {
        cancel.run();
        cancel = NOTHING;
        awaited = NOTHING;
        current.ifPresent(this::find);
    }

    private void find(Sidecar sidecar) {
        Object request = new Object();
        awaited = request;
        typedSinceAsked.clear();
        Optional<String> unsaved = unsavedText.get();
        cancel = authors.find(sidecar, unsaved, found -> {
            ShownLines lines = ShownLines.of(found, unsaved.isPresent());
            ui.execute(() -> answer(request, lines));
        });
    }

    private void answer(Object request, ShownLines lines) {
        if (awaited == request) {
            awaited = NOTHING;
            show(lines);
        }
    }

    private void show(ShownLines lines) {
        shown = lines;
        typedSinceShown.set(typedSinceAsked);
        display.run();
    }
}
