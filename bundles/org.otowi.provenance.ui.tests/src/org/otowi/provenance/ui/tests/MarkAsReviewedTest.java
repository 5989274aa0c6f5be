package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.Review;
import org.otowi.provenance.Review.Checked;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.ui.ProvenanceIds;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;

class MarkAsReviewedTest extends WithOpenView {

    @AfterEach
    void closeDialog() {
        ReviewDialogPage.closeAny();
    }

    @Test
    void aReviewOfTheWholeFileStandsInTheRecord() throws Exception {
        editRecordedFile();
        int before = view.rows();
        ReviewDialogPage dialog = ReviewDialogPage.open();
        assertEquals(List.of("(*) The whole file", "Read: I have read and understood it",
                "Tested: I ran it, or compared it with a known result", "Units: I checked units and dimensions"),
                dialog.choices());
        assertFalse(dialog.canRecord(), "nothing says yet how it was checked");
        dialog.choose("Units").note("SI throughout");
        Screenshot.take("mark-as-reviewed");
        dialog.press("Record Review");

        awaitRows(before + 1);
        assertEquals("Reviewed", view.row(0).get(1));
        view.select(0);
        assertTrue(view.details().contains("Units checked, all lines"), view.details());
        assertTrue(view.details().contains("SI throughout"), view.details());
        Screenshot.take("reviewed");
        assertEquals(new Review(Sha256.of(Files.readAllBytes(project.log().resolveSibling("tracer_transport.f90"))),
                List.of(), Checked.UNITS, Optional.of("SI throughout")), lastReview());
    }

    @Test
    void linesSelectedInTheEditorAreOfferedFirst() throws Exception {
        project.recorded();
        ITextEditor editor = (ITextEditor) edit(project.file());
        view.awaitBanner(INTACT);
        int before = view.rows();
        Ui.run(() -> {
            var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            int start = document.getLineOffset(1);
            editor.getSelectionProvider().setSelection(
                    new TextSelection(document, start, document.getLineOffset(3) - start));
        });
        ReviewDialogPage dialog = ReviewDialogPage.open();
        assertEquals("(*) Lines 2 to 3, selected in the editor", dialog.choices().get(0));
        dialog.choose("Read").press("Record Review");
        awaitRows(before + 1);
        assertEquals(List.of(new LineRange(2, 2)), lastReview().lines());
    }

    @Test
    void theLinesOfTheSelectedEntryAreThoseThatAreLeftOfIt() throws Exception {
        editRecordedFile();
        int before = view.rows();
        view.select(0);
        ReviewDialogPage dialog = ReviewDialogPage.open();
        assertEquals("(*) The lines that the selected entry wrote or changed", dialog.choices().get(0));
        dialog.choose("Tested").press("Record Review");
        awaitRows(before + 1);
        assertEquals(List.of(new LineRange(1, 1)), lastReview().lines());
    }

    @Test
    void anUnsavedFileIsToBeSavedFirst() throws Exception {
        project.recorded();
        ITextEditor editor = (ITextEditor) edit(project.file());
        view.awaitBanner(INTACT);
        Ui.run(() -> editor.getDocumentProvider().getDocument(editor.getEditorInput()).replace(0, 0, "! mine\n"));
        byte[] before = Files.readAllBytes(project.log());
        ReviewDialogPage message = ReviewDialogPage.open();
        assertTrue(message.text().contains("Save it, then mark it as reviewed"), message.text());
        message.press("OK");
        assertEquals(new String(before), Files.readString(project.log()));
    }

    @Test
    void aFileThatChangesWhileTheDialogIsOpenIsNotReviewed() throws Exception {
        editRecordedFile();
        ReviewDialogPage dialog = ReviewDialogPage.open().choose("Read");
        Files.writeString(project.log().resolveSibling("tracer_transport.f90"), "! another text\n");
        dialog.press("Record Review");
        view.awaitBanner("expected the file as it was when you began, found it changed");
        assertTrue(ProvenanceLog.read(project.log()).entries().stream().allMatch(entry -> entry.review().isEmpty()));
    }

    @Test
    void cancellingRecordsNothing() throws Exception {
        editRecordedFile();
        byte[] before = Files.readAllBytes(project.log());
        ReviewDialogPage.open().choose("Read").press("Cancel");
        assertEquals(new String(before), Files.readString(project.log()));
    }

    @Test
    void withoutARecordThereIsNothingToReview() throws Exception {
        edit(project.file());
        view.awaitBanner("has no record");
        assertFalse(view.isEnabled(ProvenanceIds.REVIEW));
    }

    private void awaitRows(int wanted) {
        Ui.waitUntil(wanted + " entries", () -> view.rows() == wanted);
    }

    private Review lastReview() throws Exception {
        List<LogEntry> entries = ProvenanceLog.read(project.log()).entries();
        return entries.get(entries.size() - 1).review().orElseThrow();
    }
}
