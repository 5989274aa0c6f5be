package org.otowi.assistant.ui.tests.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.tests.commands.ContextMenu;
import org.otowi.assistant.ui.transcript.TranscriptAction;
import org.otowi.assistant.workspace.preferences.AssistantPreferences;
import org.otowi.provenance.Content;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;
import org.otowi.provenance.verify.Verdict;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;
import org.otowi.provenance.workspace.WorkspaceRecorder;

/** From the context menu of a file to the entry in its log, through the widgets that a person uses. */
class ReviewJourneyTest {

    private static final String ACCEPT = "org.otowi.assistant.ui.acceptProposal";

    private static final String CODE = """
            ! Solves the tridiagonal system that central differences leave, by the Thomas algorithm.
            module tridiagonal
              implicit none
              real, parameter :: tolerance = 1.0e-12
            contains
              !> Replaces d by the solution.
              subroutine solve(a, b, c, d)
                real, intent(in) :: a(:), b(:), c(:)
                real, intent(inout) :: d(:)
                d = d / b
              end subroutine solve
            end module tridiagonal
            """.replace("\n", "\r\n");

    private ResearchProject project;
    private IFile file;

    @BeforeEach
    void summarize() throws Exception {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1280, 900));
        project = new ResearchProject("journey");
        file = project.write("tridiagonal.f90", CODE);
        Transcript.clear();
        ContextMenu.ofExplorer(file).choose("Summarize Code");
        Transcript.waitForSummary(file);
    }

    @AfterEach
    void deleteProject() throws Exception {
        project.close();
    }

    @Test
    void acceptedCommentIsRecordedAndUndoneInOneStep() throws Exception {
        Transcript.run(TranscriptAction.INSERT_AS_COMMENT);
        ReviewEditor.waitFor(file);
        Screenshot.take("review");
        assertUntouched();

        ReviewEditor.press("Accept");
        ReviewEditor.waitUntilClosed();
        Transcript.waitForNote("of " + file.getName() + Sidecar.SUFFIX + ".");
        Screenshot.take("accepted");
        String changed = Files.readString(path());
        assertTrue(changed.endsWith(CODE) && changed.length() > CODE.length());
        assertFalse(changed.replace("\r\n", "").contains("\n"));
        assertRecorded(path(), Content.ofText(CODE), Content.ofText(changed));

        undoAndSave();
        assertArrayEquals(CODE.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(path()));
    }

    @Test
    void changeInAnEditorWithUnsavedWorkIsToBeSavedByThePerson() throws Exception {
        ITextEditor editor = Ui.call(() -> (ITextEditor) IDE.openEditor(Ui.page(), file, EditorsUI.DEFAULT_TEXT_EDITOR_ID));
        Ui.run(() -> editor.getDocumentProvider().getDocument(editor.getEditorInput()).replace(0, 0, "! mine\r\n"));
        Transcript.run(TranscriptAction.INSERT_AS_COMMENT);
        ReviewEditor.waitFor(file);
        ReviewEditor.press("Accept");
        ReviewEditor.waitUntilClosed();
        Transcript.waitForNote("so tridiagonal.f90 is not saved yet");
        assertEquals(CODE, Files.readString(path()));
    }

    @Test
    void commentIsPutBeforeTheLineOfTheCursorIfThePreferencesSaySo() throws Exception {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(AssistantPreferences.NODE);
        preferences.put(AssistantPreferences.COMMENT_PLACE, AssistantPreferences.AT_CURSOR);
        try {
            Ui.run(() -> ((ITextEditor) IDE.openEditor(Ui.page(), file, EditorsUI.DEFAULT_TEXT_EDITOR_ID))
                    .selectAndReveal(CODE.indexOf("  subroutine"), 0));
            Transcript.run(TranscriptAction.INSERT_AS_COMMENT);
            ReviewEditor.waitFor(file);
            ReviewEditor.press("Accept");
            ReviewEditor.waitUntilClosed();
        } finally {
            preferences.remove(AssistantPreferences.COMMENT_PLACE);
        }
        String changed = Files.readString(path());
        int cursor = CODE.indexOf("  subroutine");
        assertTrue(changed.startsWith(CODE.substring(0, cursor)) && changed.endsWith(CODE.substring(cursor)), changed);
    }

    @Test
    void keysDecideOnlyWhileAReviewIsActive() throws Exception {
        assertFalse(Transcript.isEnabled(ACCEPT));
        Transcript.run(TranscriptAction.INSERT_AS_COMMENT);
        ReviewEditor.waitFor(file);
        assertTrue(Transcript.isEnabled(ACCEPT));
        Transcript.run("org.otowi.assistant.ui.rejectProposal", Optional.empty());
        ReviewEditor.waitUntilClosed();
        assertFalse(Transcript.isEnabled(ACCEPT));
        assertUntouched();
    }

    @Test
    void severalFilesAreSummarizedOneByOne() throws Exception {
        IFile python = project.write("plot.py", "\"\"\"Plots the errors.\"\"\"\nimport math\n");
        IFile empty = project.write("empty.py", "");
        ContextMenu.ofExplorer(file, python, empty).choose("Summarize Code");
        Transcript.waitForSummary(python);
        assertTrue(Transcript.waitForRefusal().contains("empty.py"));
    }

    @Test
    void commandWithoutASummaryIsRefusedInWords() {
        Transcript.clear();
        Transcript.run(TranscriptAction.INSERT_AS_COMMENT, Optional.empty());
        assertTrue(Transcript.waitForRefusal().contains("no summary"));
    }

    @Test
    void commentForAFormatWithoutCommentsIsRefusedInWords() throws Exception {
        IFile notes = project.write("notes.txt", "We measured the decay of the signal. The decay is exponential.\n");
        ContextMenu.ofExplorer(notes).choose("Summarize Paper");
        Transcript.waitForSummary(notes);
        Transcript.run(TranscriptAction.INSERT_AS_COMMENT);
        assertTrue(Transcript.waitForRefusal().contains("notes.txt"));
    }

    @Test
    void rejectedCommentLeavesEverythingAsItWas() throws Exception {
        Transcript.run(TranscriptAction.INSERT_AS_COMMENT);
        ReviewEditor.waitFor(file);
        ReviewEditor.press("Reject");
        ReviewEditor.waitUntilClosed();
        assertUntouched();
    }

    @Test
    void rejectionIsRecordedWhereThereIsARecord() throws Exception {
        PlatformUI.getWorkbench().getService(WorkspaceRecorder.class).recordAccepted(file,
                () -> AiEdit.of(Optional.empty(), Content.ofText(CODE), ModelUse.of("example", "model-1"))).get();
        Transcript.run(TranscriptAction.INSERT_AS_COMMENT);
        ReviewEditor.waitFor(file);
        ReviewEditor.press("Reject");
        ReviewEditor.waitUntilClosed();
        Ui.run(() -> {});
        Job.getJobManager().join(WorkspaceRecorder.FAMILY, null);
        List<LogEntry> declined = ProvenanceLog.read(new Sidecar(path()).path()).entries().stream()
                .filter(entry -> entry.type().filter(EntryType.DECLINE::equals).isPresent()).toList();
        assertEquals(1, declined.size());
        assertEquals("embedded", declined.get(0).model().orElseThrow().provider());
        assertTrue(declined.get(0).purpose().isPresent());
        assertEquals(CODE, Files.readString(path()));
        assertEquals(Verdict.VALID_UNANCHORED, verdict(path()));
    }

    @Test
    void commentForATextThatHasChangedIsRefusedAndCanBeRenewed() throws Exception {
        // So wide that what the banner says first stands on one line, and the refusal does not.
        Ui.run(() -> Ui.window().getShell().setSize(1400, 900));
        Transcript.run(TranscriptAction.INSERT_AS_COMMENT);
        ReviewEditor.waitFor(file);
        String mine = "! mine\r\n" + CODE;
        project.write("tridiagonal.f90", mine);
        ReviewEditor.press("Accept");
        ReviewEditor.waitForWords("has changed");
        Screenshot.take("review-outdated");
        assertEquals(mine, Files.readString(path()));
        assertFalse(ReviewEditor.isOffered("Accept"));

        ReviewEditor.press("Renew");
        ReviewEditor.waitForWords("a summary of an earlier state");
        ReviewEditor.press("Accept");
        ReviewEditor.waitUntilClosed();
        String changed = Files.readString(path());
        assertTrue(changed.contains("! mine\r\n") && changed.length() > mine.length());
        assertRecorded(path(), Content.ofText(mine), Content.ofText(changed));
    }

    @Test
    void savedSummaryStandsBesideItsFileWithALogOfItsOwn() throws Exception {
        Transcript.run(TranscriptAction.SAVE_AS_SUMMARY);
        IFile summary = project.project().getFile("tridiagonal.f90.summary.md");
        ReviewEditor.waitFor(summary);
        Screenshot.take("review-new-file");
        assertFalse(summary.exists());
        ReviewEditor.press("Accept");
        ReviewEditor.waitUntilClosed();
        Path saved = summary.getLocation().toPath();
        assertTrue(Files.readString(saved).contains("tridiagonal.f90"));
        assertEquals(Verdict.VALID_UNANCHORED, verdict(saved));
        assertUntouched();
    }

    private void undoAndSave() {
        Ui.run(() -> {
            IEditorPart editor = Ui.page().getActiveEditor();
            ((ITextEditor) editor).getAction(ITextEditorActionConstants.UNDO).run();
            editor.doSave(null);
        });
    }

    private void assertUntouched() throws Exception {
        assertEquals(CODE, Files.readString(path()));
        assertFalse(Files.exists(new Sidecar(path()).path()));
    }

    private static void assertRecorded(Path file, Content before, Content after) throws Exception {
        LogEntry edit = ProvenanceLog.read(new Sidecar(file).path()).entries().stream()
                .filter(entry -> entry.type().filter(EntryType.AI::equals).isPresent()).findFirst().orElseThrow();
        assertEquals(before.sha256(), edit.before().orElseThrow());
        assertEquals(after.sha256(), edit.after().orElseThrow().sha256());
        assertEquals("embedded", edit.model().orElseThrow().provider());
        assertEquals(Verdict.VALID_UNANCHORED, verdict(file));
    }

    private static Verdict verdict(Path file) throws Exception {
        return Verifier.verify(new Sidecar(file).path(), VerifyOptions.DEFAULT).verdict();
    }

    private Path path() {
        return file.getLocation().toPath();
    }
}
