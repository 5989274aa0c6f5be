package org.otowi.provenance.ui.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.jobs.Job;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Content;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.Tool;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.ui.internal.presenter.ProvenancePresenter;
import org.otowi.provenance.ui.internal.presenter.UiThread;
import org.otowi.provenance.ui.internal.presenter.ViewState;
import org.otowi.provenance.workspace.InspectionJob;

/** A research file with a record of two AI edits and one by hand, and what the presenter makes of it. */
final class RecordedFolder {

    private final Sidecar sidecar;

    RecordedFolder(Path folder) throws ProvenanceException, IOException {
        sidecar = new Sidecar(folder.resolve("tracer_transport.f90"));
        Files.writeString(sidecar.file(), SampleEdits.COMMENTED + "\n");
        try (RecordingSession session = RecordingSession.open(new Actor("Ada Reyes", Optional.of("ada@lab.example")),
                new Tool("otowi", "0.1.0"), new DirectoryContentStore(folder.resolve("content")),
                new JournalFolder(folder.resolve("journals")))) {
            session.recordAiEdit(sidecar.file(), SampleEdits.byRemoteModel());
            session.recordAiEdit(sidecar.file(), SampleEdits.byEmbeddedModel());
            session.recordHuman(sidecar.file(), Optional.of(Content.ofText(SampleEdits.COMMENTED)),
                    Content.ofText(SampleEdits.COMMENTED + "\n"));
        }
    }

    Sidecar sidecar() {
        return sidecar;
    }

    /** Changes the log as someone with a text editor could. */
    void edit(UnaryOperator<String> change) throws IOException {
        String log = Files.readString(sidecar.path(), StandardCharsets.UTF_8);
        Files.writeString(sidecar.path(), change.apply(log), StandardCharsets.UTF_8);
    }

    /** What the view would show of the record now. */
    ViewState shown() throws InterruptedException {
        AtomicReference<ViewState> shown = new AtomicReference<>();
        ProvenancePresenter presenter = new ProvenancePresenter((log, result) -> {
            InspectionJob job = new InspectionJob(log, result);
            job.schedule();
            return job::cancel;
        }, new AnyThread(), shown::set);
        presenter.follow(Optional.of(sidecar));
        presenter.setVisible(true);
        Job.getJobManager().join(InspectionJob.FAMILY, null);
        return shown.get();
    }

    private static final class AnyThread implements UiThread {

        @Override
        public void execute(Runnable action) {
            action.run();
        }

        @Override
        public void executeLater(Runnable action) {
            // nobody waits here
        }
    }
}
