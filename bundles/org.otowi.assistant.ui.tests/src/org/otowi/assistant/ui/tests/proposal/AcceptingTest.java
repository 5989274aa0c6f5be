package org.otowi.assistant.ui.tests.proposal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.assistant.workspace.proposal.ApplyJob;
import org.otowi.assistant.workspace.proposal.ApplyOutcome;
import org.otowi.assistant.workspace.proposal.ApplyOutcome.Applied;
import org.otowi.assistant.workspace.proposal.ApplyOutcome.Outdated;
import org.otowi.assistant.workspace.proposal.ApplyOutcome.Refused;
import org.otowi.provenance.Content;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;
import org.otowi.provenance.verify.Verdict;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;
import org.otowi.provenance.workspace.WorkspaceRecorder;

class AcceptingTest {

    private static final String BEFORE = "module a\nend module\n";
    private static final String AFTER = "! comment\nmodule a\nend module\n";

    private ResearchProject project;
    private IFile file;

    @BeforeEach
    void createFile() throws Exception {
        project = new ResearchProject("accepting");
        file = project.write("a.f90", BEFORE);
    }

    @AfterEach
    void deleteProject() throws Exception {
        project.close();
    }

    @Test
    void acceptedChangeIsRecordedWithBothStates() throws Exception {
        Applied applied = assertInstanceOf(Applied.class, Accepting.accept(file, BEFORE, AFTER));
        assertEquals(Content.ofText(BEFORE).sha256(), applied.entry().before().orElseThrow());
        assertEquals(Content.ofText(AFTER).sha256(), applied.entry().after().orElseThrow().sha256());
        assertEquals(Verdict.VALID_UNANCHORED, verdict(file.getLocation().toPath()));
    }

    @Test
    void textChangedInTheEditorIsRefused() throws Exception {
        EditedFile editor = EditedFile.open(file);
        editor.type(0, "! mine\n");
        assertInstanceOf(Outdated.class, Accepting.accept(file, BEFORE, AFTER));
        assertEquals("! mine\n" + BEFORE, editor.text());
        assertUntouched();
    }

    @Test
    void fileChangedOnTheDiskBehindEclipseIsRefused() throws Exception {
        EditedFile.open(file);
        Path path = file.getLocation().toPath();
        Files.writeString(path, "! theirs\n" + BEFORE);
        assertInstanceOf(Outdated.class, Accepting.accept(file, BEFORE, AFTER));
        assertEquals("! theirs\n" + BEFORE, Files.readString(path));
        assertFalse(Files.exists(sidecar(file)));
    }

    @Test
    void unsavedWorkStaysUnsavedAndTheEditIsRecordedWithTheEditorsText() throws Exception {
        EditedFile editor = EditedFile.open(file);
        editor.type(0, "! mine\n");
        Applied applied = assertInstanceOf(Applied.class,
                Accepting.accept(file, "! mine\n" + BEFORE, "! mine\n" + AFTER));
        assertTrue(editor.isDirty());
        assertArrayEquals(BEFORE.getBytes(StandardCharsets.UTF_8), Accepting.bytes(file));
        assertEquals(Content.ofText("! mine\n" + BEFORE).sha256(), applied.entry().before().orElseThrow());
        assertEquals(Content.ofText("! mine\n" + AFTER).sha256(), applied.entry().after().orElseThrow().sha256());
        editor.undo();
        assertEquals("! mine\n" + BEFORE, editor.text());
    }

    @Test
    void changeThatCannotBeRecordedIsTakenBack() throws Exception {
        EditedFile editor = EditedFile.open(file);
        Refused refused = assertInstanceOf(Refused.class,
                Accepting.accept(file, Accepting.proposal(BEFORE, AFTER), Accepting.brokenRecorder()));
        assertTrue(refused.reason().contains("the disk is full"), refused.reason());
        assertEquals(BEFORE, editor.text());
        assertFalse(editor.isDirty());
        assertFalse(editor.canRedo());
        assertUntouched();
    }

    @Test
    void faultOfTheRecorderTakesTheChangeBack() throws Exception {
        WorkspaceRecorder faulty = Accepting.recorder(target -> {
            throw new IllegalStateException("made by a test");
        });
        assertInstanceOf(Refused.class, Accepting.accept(file, Accepting.proposal(BEFORE, AFTER), faulty));
        assertUntouched();
    }

    @Test
    void unsavedWorkSurvivesAChangeThatCannotBeRecorded() throws Exception {
        EditedFile editor = EditedFile.open(file);
        editor.type(0, "! mine\n");
        assertInstanceOf(Refused.class, Accepting.accept(file, Accepting.proposal("! mine\n" + BEFORE, AFTER),
                Accepting.brokenRecorder()));
        assertEquals("! mine\n" + BEFORE, editor.text());
        assertTrue(editor.isDirty());
        assertUntouched();
        editor.undo();
        assertEquals(BEFORE, editor.text());
    }

    @Test
    void characterThatTheCharsetLacksIsRefusedBeforeAnythingChanges() throws Exception {
        file.setCharset("windows-1252", null);
        Refused refused = assertInstanceOf(Refused.class, Accepting.accept(file, BEFORE, "! \u2207\n" + BEFORE));
        assertTrue(refused.reason().contains("U+2207") && refused.reason().contains("windows-1252"), refused.reason());
        assertUntouched();
    }

    @Test
    void fileWithAnUnknownCharsetIsRefused() throws Exception {
        file.setCharset("no-such-charset", null);
        Refused refused = assertInstanceOf(Refused.class, Accepting.accept(file, BEFORE, AFTER));
        assertTrue(refused.reason().contains("no-such-charset"), refused.reason());
        assertUntouched();
    }

    @Test
    void readOnlyFileIsRefused() throws Exception {
        setReadOnly(true);
        assertInstanceOf(Refused.class, Accepting.accept(file, BEFORE, AFTER));
        assertUntouched();
        setReadOnly(false);
    }

    @Test
    void deletedFileIsNotCreatedAgain() throws Exception {
        file.delete(true, null);
        assertInstanceOf(Refused.class, Accepting.accept(file, BEFORE, AFTER));
        assertFalse(file.exists());
    }

    @Test
    void fileOfAClosedProjectIsRefused() throws Exception {
        project.project().close(null);
        ApplyOutcome outcome = Accepting.accept(file, BEFORE, AFTER);
        project.project().open(null);
        assertInstanceOf(Refused.class, outcome);
        assertUntouched();
    }

    @Test
    void linkedFileIsChangedAndRecordedWhereItLies(@TempDir Path folder) throws Exception {
        Path elsewhere = Files.writeString(folder.resolve("b.f90"), BEFORE);
        IFile link = project.project().getFile("link.f90");
        link.createLink(IPath.fromPath(elsewhere), IResource.NONE, null);
        assertInstanceOf(Applied.class, Accepting.accept(link, BEFORE, AFTER));
        assertEquals(AFTER, Files.readString(elsewhere));
        assertEquals(Verdict.VALID_UNANCHORED, verdict(elsewhere));
    }

    @Test
    void newFileIsCreatedWithItsFolderInUtf8() throws Exception {
        project.project().setDefaultCharset("windows-1252", null);
        IFile created = project.project().getFile("notes/a.f90.summary.md");
        assertInstanceOf(Applied.class, Accepting.accept(created, "", "# \u2207\n"));
        assertArrayEquals("# \u2207\n".getBytes(StandardCharsets.UTF_8), Accepting.bytes(created));
        assertEquals("UTF-8", created.getCharset());
        assertEquals(Verdict.VALID_UNANCHORED, verdict(created.getLocation().toPath()));
    }

    @Test
    void newFileThatCannotBeRecordedGoesWithItsFolder() throws Exception {
        IFile created = project.project().getFile("notes/a.f90.summary.md");
        assertInstanceOf(Refused.class,
                Accepting.accept(created, Accepting.proposal("", "# a\n"), Accepting.brokenRecorder()));
        assertFalse(created.getParent().exists());
    }

    @Test
    void newFileGoesWithItsFolderWhenAcceptingIsStoppedMeanwhile() throws Exception {
        project.project().setDefaultCharset("windows-1252", null);
        IFile created = project.project().getFile("notes/a.f90.summary.md");
        IFile stopping = Accepting.onceCreated(created, () -> Job.getJobManager().cancel(ApplyJob.FAMILY));
        assertInstanceOf(Refused.class, Accepting.accept(stopping, "", "# a\n"));
        assertFalse(created.getParent().exists());
    }

    @Test
    void newFileThatSomeoneElseCreatedMeanwhileIsNotOverwritten() throws Exception {
        Path path = file.getLocation().toPath().resolveSibling("a.f90.summary.md");
        Files.writeString(path, "theirs\n");
        assertInstanceOf(Outdated.class, Accepting.accept(project.project().getFile("a.f90.summary.md"), "", "# a\n"));
        assertEquals("theirs\n", Files.readString(path));
    }

    private void assertUntouched() throws Exception {
        assertArrayEquals(BEFORE.getBytes(StandardCharsets.UTF_8), Accepting.bytes(file));
        assertFalse(Files.exists(sidecar(file)));
    }

    private void setReadOnly(boolean readOnly) throws Exception {
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(readOnly);
        file.setResourceAttributes(attributes);
    }

    private static Path sidecar(IFile file) {
        return new Sidecar(file.getLocation().toPath()).path();
    }

    private static Verdict verdict(Path file) throws Exception {
        return Verifier.verify(new Sidecar(file).path(), VerifyOptions.DEFAULT).verdict();
    }
}
