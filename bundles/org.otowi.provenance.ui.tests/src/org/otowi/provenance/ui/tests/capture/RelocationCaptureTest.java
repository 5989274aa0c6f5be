package org.otowi.provenance.ui.tests.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.DeleteResourcesOperation;
import org.eclipse.ui.ide.undo.MoveResourcesOperation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.ui.tests.workbench.Ui;

class RelocationCaptureTest {

    private static final String AI = "AI edit by model-1 (example), +1 -0 lines";

    private CapturedProject captured;
    private IFile file;

    @BeforeEach
    void record() throws Exception {
        captured = new CapturedProject();
        file = captured.recorded("flux.py", "a = 1\n");
    }

    @AfterEach
    void close() throws Exception {
        captured.close();
    }

    @Test
    void aRenamedFileTakesItsLogAlong() throws Exception {
        file.move(IPath.fromPortableString("flux.v2.py"), false, null);
        assertEquals(List.of(AI, "Moved or renamed from flux.py to flux.v2.py"), captured.story("flux.v2.py"));
        assertFalse(captured.hasLog("flux.py"));
        assertTrue(captured.file("flux.v2.py.aiprov.jsonl").exists());
        assertFalse(captured.file("flux.py.aiprov.jsonl").exists());
        captured.assertSound("flux.v2.py");
    }

    @Test
    void undoingARenameTakesTheLogBack() throws Exception {
        MoveResourcesOperation rename = new MoveResourcesOperation(file,
                file.getFullPath().removeLastSegments(1).append("model.py"), "rename");
        Ui.run(() -> PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(rename, null, null));
        captured.settle();
        assertTrue(captured.hasLog("model.py"));
        Ui.run(() -> PlatformUI.getWorkbench().getOperationSupport().getOperationHistory()
                .undoOperation(rename, null, null));
        assertEquals(List.of(AI, "Moved or renamed from flux.py to model.py",
                "Moved or renamed from model.py to flux.py"), captured.story("flux.py"));
        assertFalse(captured.hasLog("model.py"));
        captured.assertSound("flux.py");
    }

    @Test
    void aMovedFileSaysFromWhichFolderToWhich() throws Exception {
        captured.project().getFolder("src").create(true, true, null);
        file.move(captured.project().getFolder("src").getFullPath().append("flux.py"), false, null);
        assertEquals(List.of(AI, "Moved or renamed from flux.py to src/flux.py"), captured.story("src/flux.py"));
        captured.assertSound("src/flux.py");
    }

    @Test
    void aMoveOfFileAndLogTogetherIsRecordedOnce() throws Exception {
        IFolder src = captured.project().getFolder("src");
        src.create(true, true, null);
        IResource[] both = {file, captured.file("flux.py.aiprov.jsonl")};
        captured.project().getWorkspace().move(both, src.getFullPath(), IResource.NONE, null);
        assertEquals(List.of(AI, "Moved or renamed from flux.py to src/flux.py"), captured.story("src/flux.py"));
        captured.assertSound("src/flux.py");
    }

    @Test
    void aRenamedFolderIsAMoveOfEachRecordedFileInIt() throws Exception {
        captured.project().getFolder("src").create(true, true, null);
        captured.recorded("src/one.py", "x\n");
        captured.write("src/unrecorded.py", "y\n");
        IFolder src = captured.project().getFolder("src");
        src.move(src.getFullPath().removeLastSegments(1).append("code"), false, null);
        assertEquals(List.of(AI, "Moved or renamed from src/one.py to code/one.py"), captured.story("code/one.py"));
        assertFalse(captured.hasLog("code/unrecorded.py"));
        captured.assertSound("code/one.py");
    }

    @Test
    void anUnsavedThenSavedFileThatIsRenamedAtOnceIsStillByHand() throws Exception {
        OpenEditor.of(file).type("# mine\n").save();
        file.move(IPath.fromPortableString("model.py"), false, null);
        List<String> story = captured.story("model.py");
        assertTrue(story.contains("Edit by hand, +1 -0 lines"), story::toString);
        assertTrue(story.contains("Moved or renamed from flux.py to model.py"), story::toString);
        captured.assertSound("model.py");
    }

    @Test
    void aLogInTheWayIsKeptAndThePersonIsTold() throws Exception {
        captured.recorded("model.py", "other\n");
        captured.file("model.py").delete(IResource.KEEP_HISTORY, null);
        captured.settle();
        byte[] theirs = captured.log("model.py");
        file.move(IPath.fromPortableString("model.py"), false, null);
        captured.settle();
        assertEquals(new String(theirs), new String(captured.log("model.py")));
        assertTrue(captured.hasLog("flux.py"));
        String problem = Problems.of(captured.sidecar("model.py")).orElseThrow();
        assertTrue(problem.contains("model.py.aiprov.jsonl"), problem);
    }

    @Test
    void aFileWithoutALogDoesNotTakeOverTheOneOfADeletedFile() throws Exception {
        file.delete(IResource.KEEP_HISTORY, null);
        captured.settle();
        captured.write("other.py", "z\n").move(IPath.fromPortableString("flux.py"), false, null);
        List<String> story = captured.story("flux.py");
        assertEquals("Changed outside, +1 -0 lines", story.get(story.size() - 1));
        assertFalse(story.stream().anyMatch(line -> line.startsWith("Moved")), story::toString);
    }

    @Test
    void aCopyHasTheHistoryOfItsOriginal() throws Exception {
        file.copy(IPath.fromPortableString("copy.py"), false, null);
        assertEquals(List.of(AI, "Copied from flux.py to copy.py"), captured.story("copy.py"));
        assertEquals(List.of(AI), captured.story("flux.py"));
        captured.assertSound("copy.py");
        captured.assertSound("flux.py");
    }

    @Test
    void aCopyOfFileAndLogTogetherSaysThatItIsOne() throws Exception {
        IFolder src = captured.project().getFolder("src");
        src.create(true, true, null);
        IResource[] both = {file, captured.file("flux.py.aiprov.jsonl")};
        captured.project().getWorkspace().copy(both, src.getFullPath(), IResource.NONE, null);
        assertEquals(List.of(AI, "Copied from flux.py to src/flux.py"), captured.story("src/flux.py"));
        captured.assertSound("src/flux.py");
    }

    @Test
    void aCopiedFolderHasCopiesOfItsRecordedFiles() throws Exception {
        captured.project().getFolder("src").create(true, true, null);
        captured.recorded("src/one.py", "x\n");
        captured.project().getFolder("src").copy(captured.project().getFullPath().append("code"), false, null);
        assertEquals(List.of(AI, "Copied from src/one.py to code/one.py"), captured.story("code/one.py"));
        captured.assertSound("code/one.py");
    }

    @Test
    void aNewFileWithAnotherContentIsNoCopy() throws Exception {
        captured.write("new.py", "b = 2\n");
        captured.write("empty.py", "");
        captured.settle();
        assertFalse(captured.hasLog("new.py") || captured.hasLog("empty.py"));
    }

    @Test
    void aDeletedFileLeavesItsLogAndUndoBringsTheFileBack() throws Exception {
        DeleteResourcesOperation delete = new DeleteResourcesOperation(new IResource[] {file}, "delete", false);
        Ui.run(() -> PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(delete, null, null));
        assertEquals(List.of(AI, "Edit by hand, file deleted"), captured.story("flux.py"));
        captured.assertSound("flux.py");
        Ui.run(() -> PlatformUI.getWorkbench().getOperationSupport().getOperationHistory()
                .undoOperation(delete, null, null));
        assertEquals(List.of(AI, "Edit by hand, file deleted", "Changed outside, +1 -0 lines"),
                captured.story("flux.py"));
        captured.assertSound("flux.py");
    }

    @Test
    void aClosedProjectAndOneTakenOutOfTheWorkspaceChangeNothing() throws Exception {
        byte[] before = captured.log("flux.py");
        captured.project().close(null);
        captured.settle();
        captured.project().open(null);
        captured.settle();
        assertEquals(new String(before), new String(captured.log("flux.py")));
        Path log = captured.sidecar("flux.py").path();
        captured.project().delete(false, true, null);
        captured.settle();
        assertEquals(new String(before), Files.readString(log));
        captured.project().create(null);
        captured.project().open(null);
    }

    @Test
    void aProjectDeletedWhileSomethingWaitsIsNoFault() throws Exception {
        Sidecar sidecar = captured.sidecar("flux.py");
        OpenEditor.of(file).type("# mine\n").save();
        Ui.run(() -> Ui.page().closeAllEditors(false));
        captured.project().delete(true, true, null);
        captured.settle();
        assertFalse(Files.exists(sidecar.path()));
        assertEquals(Optional.empty(), Problems.of(sidecar));
        captured.project().create(null);
        captured.project().open(null);
    }

    @Test
    void aRenamedProjectIsNothingToItsFiles() throws Exception {
        List<LogEntry> before = captured.entries("flux.py");
        captured.project().move(IPath.fromPortableString("/renamed"), true, null);
        captured.settle();
        IFile renamed = file.getWorkspace().getRoot().getProject("renamed").getFile("flux.py.aiprov.jsonl");
        assertEquals(before.size(), Files.readAllLines(renamed.getLocation().toPath()).size());
        renamed.getProject().move(captured.project().getFullPath(), true, null);
    }
}
