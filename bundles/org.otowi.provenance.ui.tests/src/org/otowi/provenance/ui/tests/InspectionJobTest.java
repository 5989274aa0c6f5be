package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.workspace.Inspection;
import org.otowi.provenance.workspace.InspectionJob;

class InspectionJobTest {

    private final List<Inspection> results = new CopyOnWriteArrayList<>();

    @Test
    void recordIsReadAndJudged(@TempDir Path folder) throws Exception {
        run(new InspectionJob(new RecordedFolder(folder).sidecar(), results::add));

        Inspection.Inspected inspected = assertInstanceOf(Inspection.Inspected.class, results.get(0));
        assertEquals(inspected.report().entries(), inspected.log().entries().size());
    }

    @Test
    void fileWithoutALogIsAResultOfItsOwn(@TempDir Path folder) throws Exception {
        run(new InspectionJob(new Sidecar(folder.resolve("plot.py")), results::add));

        assertInstanceOf(Inspection.NoLog.class, results.get(0));
    }

    @Test
    void jobThatIsCancelledBeforeItsTurnDeliversNothing(@TempDir Path folder) throws Exception {
        InspectionJob job = new InspectionJob(new RecordedFolder(folder).sidecar(), results::add);
        job.schedule(Integer.MAX_VALUE);

        assertTrue(job.cancel());
        job.join();

        assertEquals(List.of(), results);
    }

    private static void run(Job job) throws InterruptedException {
        job.schedule();
        job.join();
        assertEquals(IStatus.OK, job.getResult().getSeverity());
    }
}
