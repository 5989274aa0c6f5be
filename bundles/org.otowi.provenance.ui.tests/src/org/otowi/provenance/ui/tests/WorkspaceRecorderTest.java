package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.Content;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;
import org.otowi.provenance.workspace.RecordingOutcome.NotRecorded;
import org.otowi.provenance.workspace.WorkspaceRecorder;

class WorkspaceRecorderTest {

    private final WorkspaceRecorder recorder = PlatformUI.getWorkbench().getService(WorkspaceRecorder.class);
    private ResearchProject project;

    @BeforeEach
    void openProject() throws Exception {
        project = new ResearchProject("recorder");
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    @Test
    void fileThatIsNotOnALocalDiskIsRefusedWithAReason() throws Exception {
        IFile file = project.project().getFile("remote.txt");
        file.createLink(URI.create("null:/remote.txt"), IResource.ALLOW_MISSING_LOCAL, null);

        NotRecorded outcome = assertInstanceOf(NotRecorded.class, recorder.recordAccepted(file, () -> edit("x")).get());

        assertEquals(Reason.UNSUPPORTED, outcome.reason());
    }

    private static AiEdit edit(String after) {
        return AiEdit.of(Optional.empty(), Content.ofText(after), ModelUse.embedded("summarizer", "1"));
    }
}
