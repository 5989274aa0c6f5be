package org.otowi.assistant.ui.tests.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.transcript.TranscriptItem;
import org.otowi.assistant.ui.view.AssistantPresenter;
import org.otowi.assistant.ui.view.RunningWork;
import org.otowi.assistant.workspace.models.WorkbenchModels;
import org.otowi.provenance.ui.tests.workbench.Ui;

class AssistantPresenterTest {

    private final AssistantPresenter presenter =
            new AssistantPresenter(WorkbenchModels.create(), (preview, notes, decided) -> {});

    private List<TranscriptItem> items() {
        return presenter.conversation().items();
    }

    @Test
    void workIsShownUntilItsResultTakesItsPlace() {
        RunningWork work = presenter.begin("Summarizing a.f90", () -> {});
        work.step("page 3");
        assertEquals(List.of(new TranscriptItem.Running("t1", "Summarizing a.f90", "page 3")), items());

        work.refuse("a.f90 is empty");
        assertEquals(List.of(new TranscriptItem.Refused("t1", "a.f90 is empty")), items());
    }

    @Test
    void workEndsOnlyOnce() {
        RunningWork work = presenter.begin("Summarizing a.f90", () -> {});
        work.stopped();
        work.refuse("too late");
        work.step("too late");
        assertInstanceOf(TranscriptItem.Noted.class, items().get(0));
    }

    @Test
    void stoppingReachesTheWorkWhileItGoesOn() {
        List<String> stopped = new ArrayList<>();
        RunningWork work = presenter.begin("Summarizing a.f90", () -> stopped.add("a.f90"));
        presenter.stop("t1");
        work.stopped();
        presenter.stop("t1");
        assertEquals(List.of("a.f90"), stopped);
    }

    @Test
    void resultOfWorkDoesNotComeBackIntoAClearedConversation() {
        RunningWork work = presenter.begin("Summarizing a.f90", () -> {});
        presenter.conversation().clear();
        work.refuse("a.f90 is empty");
        assertEquals(List.of(), items());
    }

    @Test
    void blankQuestionIsIgnored() {
        presenter.ask("  \n", () -> {});
        assertEquals(List.of(), items());
    }

    @Test
    void questionIsFollowedByWhatBecameOfIt() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        presenter.ask(" Why? ", ended::countDown);
        assertTrue(ended.await(10, TimeUnit.SECONDS));
        assertEquals(new TranscriptItem.Asked("t1", "Why?", List.of()), items().get(0));
        assertInstanceOf(TranscriptItem.Refused.class, items().get(1));
        assertFalse(presenter.isBusy());
    }

    @Test
    void newConversationStopsWhatTheOldOneWaitedFor() {
        List<String> stopped = new ArrayList<>();
        presenter.begin("Summarizing a.f90", () -> stopped.add("a.f90"));
        presenter.begin("Summarizing b.f90", () -> stopped.add("b.f90"));
        presenter.clear();
        assertEquals(List.of("a.f90", "b.f90"), stopped.stream().sorted().toList());
        assertEquals(List.of(), items());
    }

    @Test
    void windowsShareOnePresenter() {
        Ui.run(() -> assertSame(
                Ui.window().getService(AssistantPresenter.class),
                PlatformUI.getWorkbench().getService(AssistantPresenter.class)));
    }
}
