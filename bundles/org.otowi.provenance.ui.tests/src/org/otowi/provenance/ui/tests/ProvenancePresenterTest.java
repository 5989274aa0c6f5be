package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.ui.internal.presenter.ProvenancePresenter;
import org.otowi.provenance.ui.internal.presenter.UiThread;
import org.otowi.provenance.ui.internal.presenter.ViewState;
import org.otowi.provenance.workspace.Inspection;

class ProvenancePresenterTest {

    private static final Sidecar PLOT = new Sidecar(Path.of("plot.py"));
    private static final Sidecar MESH = new Sidecar(Path.of("mesh.f90"));

    private final List<Request> requests = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final ProvenancePresenter presenter =
            new ProvenancePresenter(this::inspect, new SameThread(), this::display);

    @Test
    void withoutAFileThereIsNothingToRead() {
        presenter.setVisible(true);

        assertEquals(List.of("No file to show"), titles);
        assertTrue(requests.isEmpty());
    }

    @Test
    void fileThatIsLookedAtIsRead() {
        presenter.setVisible(true);
        presenter.follow(Optional.of(PLOT));

        answer(0);

        assertEquals(List.of("No file to show", "plot.py has no record"), titles);
    }

    @Test
    void hiddenViewReadsNothingAndCatchesUpWhenItIsSeen() {
        presenter.follow(Optional.of(PLOT));
        presenter.logChanged(PLOT);
        assertTrue(requests.isEmpty());

        presenter.setVisible(true);

        assertEquals(List.of(PLOT), sidecars());
    }

    @Test
    void sameFileAgainIsNotReadAgain() {
        presenter.setVisible(true);
        presenter.follow(Optional.of(PLOT));
        presenter.follow(Optional.of(PLOT));

        assertEquals(List.of(PLOT), sidecars());
    }

    @Test
    void answerThatComesTooLateIsDropped() {
        presenter.setVisible(true);
        presenter.follow(Optional.of(PLOT));
        presenter.follow(Optional.of(MESH));

        answer(1);
        answer(0);

        assertTrue(requests.get(0).cancelled);
        assertEquals(List.of("No file to show", "mesh.f90 has no record"), titles);
    }

    @Test
    void unlinkedViewStaysWithItsFileUntilItIsLinkedAgain() {
        presenter.setVisible(true);
        presenter.follow(Optional.of(PLOT));
        presenter.setLinked(false);
        presenter.follow(Optional.of(MESH));
        assertEquals(Optional.of(PLOT), presenter.current());

        presenter.setLinked(true);

        assertEquals(Optional.of(MESH), presenter.current());
    }

    @Test
    void unlinkedViewWithoutAFileTakesTheFirstOne() {
        presenter.setVisible(true);
        presenter.setLinked(false);

        presenter.follow(Optional.of(PLOT));

        assertEquals(List.of(PLOT), sidecars());
    }

    @Test
    void changeOfTheShownLogIsReadAndThatOfAnotherIsNot() {
        presenter.setVisible(true);
        presenter.follow(Optional.of(PLOT));

        presenter.logChanged(MESH);
        presenter.logChanged(PLOT);

        assertEquals(List.of(PLOT, PLOT), sidecars());
    }

    @Test
    void longReadingSaysThatItGoesOn() {
        presenter.setVisible(true);
        presenter.follow(Optional.of(PLOT));

        later.forEach(Runnable::run);

        assertEquals("Checking the record of plot.py\u2026", titles.get(titles.size() - 1));
    }

    @Test
    void shortReadingDoesNotFlicker() {
        presenter.setVisible(true);
        presenter.follow(Optional.of(PLOT));
        answer(0);

        later.forEach(Runnable::run);

        assertEquals("plot.py has no record", titles.get(titles.size() - 1));
    }

    @Test
    void disposedPresenterShowsNothingMore() {
        presenter.setVisible(true);
        presenter.follow(Optional.of(PLOT));
        presenter.dispose();

        answer(0);

        assertEquals(List.of("No file to show"), titles);
        assertTrue(requests.get(0).cancelled);
    }

    private Runnable inspect(Sidecar sidecar, Consumer<Inspection> result) {
        Request request = new Request(sidecar, result);
        requests.add(request);
        return () -> request.cancelled = true;
    }

    private void answer(int request) {
        requests.get(request).result.accept(new Inspection.NoLog(requests.get(request).sidecar));
    }

    private List<Sidecar> sidecars() {
        return requests.stream().map(request -> request.sidecar).toList();
    }

    private void display(ViewState state) {
        titles.add(state.banner().title());
    }

    private static final class Request {
        private final Sidecar sidecar;
        private final Consumer<Inspection> result;
        private boolean cancelled;

        Request(Sidecar sidecar, Consumer<Inspection> result) {
            this.sidecar = sidecar;
            this.result = result;
        }
    }

    private final class SameThread implements UiThread {

        @Override
        public void execute(Runnable action) {
            action.run();
        }

        @Override
        public void executeLater(Runnable action) {
            later.add(action);
        }
    }
}
