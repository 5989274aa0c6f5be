package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.ui.ProvenanceIds;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.workspace.AuthorsJob;

class AuthorRulerTest extends WithOpenView {

    @Test
    void aModelsLinesHaveTheirLetterUntilAPersonEditsThem() throws Exception {
        project.recorded();
        AuthorRulerPage ruler = AuthorRulerPage.open(project.file());
        ruler.await("A", "?", "A", "?");
        assertTrue(ruler.width() > 0);
        assertTrue(ruler.hover(2).contains("Compute the upwind flux"), ruler.hover(2));

        ruler.replace("u * c(i - 1)", "v * c(i - 1)").await("A", "?", "", "?");
        assertTrue(ruler.hover(2).startsWith("Changed here and not recorded yet."), ruler.hover(2));
        ruler.save().await("A", "?", "E", "?");
        assertTrue(ruler.hover(2).startsWith("A person edited this line, which a model had written.\nBy Ada Reyes"),
                ruler.hover(2));
        Screenshot.take("ruler");
    }

    @Test
    void reviewedLinesHaveACheckMark() throws Exception {
        editRecordedFile();
        AuthorRulerPage ruler = AuthorRulerPage.open(project.file());
        ruler.await("A", "?", "A", "?");
        ReviewDialogPage.open().choose("The whole file").choose("Tested").press("Record Review");
        ruler.await("A\u2713", "?\u2713", "A\u2713", "?\u2713");
        ruler.replace("u * c(i - 1)", "v * c(i - 1)").save().await("A\u2713", "?\u2713", "E", "?\u2713");
        Screenshot.take("ruler-reviewed");
    }

    @Test
    void theRulerIsSwitchedOffAndOnInAllEditors() throws Exception {
        project.recorded();
        AuthorRulerPage ruler = AuthorRulerPage.open(project.file());
        ruler.await("A", "?", "A", "?");
        AuthorRulerPage.execute(ProvenanceIds.SHOW_AUTHORS);
        assertFalse(ruler.isThere());
        AuthorRulerPage other = AuthorRulerPage.open(project.project().write("notes.txt", "n\n"));
        assertFalse(other.isThere());
        AuthorRulerPage.execute(ProvenanceIds.SHOW_AUTHORS);
        ruler.await("A", "?", "A", "?");
        assertTrue(other.isThere());
    }

    @Test
    void filesWithoutARecordHaveNoRulerUntilTheyGetOne() throws Exception {
        AuthorRulerPage ruler = AuthorRulerPage.open(project.file());
        Job.getJobManager().join(AuthorsJob.FAMILY, null);
        ruler.await("", "", "");
        assertEquals(0, ruler.width());
        project.record(SampleEdits.byRemoteModel());
        ruler.await("?", "A", "?");
        assertTrue(ruler.width() > 0);
    }

    @Test
    void theRecordItselfHasNoRuler() throws Exception {
        project.recorded();
        AuthorRulerPage ruler = AuthorRulerPage.open(
                project.project().project().getFile("tracer_transport.f90.aiprov.jsonl"));
        Job.getJobManager().join(AuthorsJob.FAMILY, null);
        assertEquals(0, ruler.width());
    }

    @Test
    void theEntryOfTheLineIsSelectedInTheView() throws Exception {
        editRecordedFile();
        AuthorRulerPage ruler = AuthorRulerPage.open(project.file());
        ruler.await("A", "?", "A", "?");
        ruler.moveTo(2);
        AuthorRulerPage.execute(ProvenanceIds.SHOW_LINE_ENTRY);
        assertTrue(view.details().contains("Compute the upwind flux"), view.details());
        ruler.moveTo(0);
        AuthorRulerPage.execute(ProvenanceIds.SHOW_LINE_ENTRY);
        assertTrue(view.details().contains("Insert the summary as a comment"), view.details());
    }

    @Test
    void lettersCanBeReadInTheLight() throws Exception {
        AuthorRulerPage ruler = AuthorRulerPage.open(project.file());
        for (String color : new String[] {"model", "edited", "unknown"}) {
            double contrast = ruler.contrastOn("org.otowi.provenance.ui.line." + color);
            assertTrue(contrast > 4.5, color + ": " + contrast);
        }
    }
}
