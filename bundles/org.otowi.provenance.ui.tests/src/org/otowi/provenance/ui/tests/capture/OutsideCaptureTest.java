package org.otowi.provenance.ui.tests.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.log.LogEntry;

class OutsideCaptureTest {

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
    void anotherProgramsChangeIsFoundOnRefresh() throws Exception {
        captured.writeOutside("flux.py", "a = 1\nb = 2\n");
        captured.refresh();
        assertEquals(List.of(AI, "Changed outside, +1 -0 lines"), captured.story("flux.py"));
        captured.refresh();
        assertEquals(2, captured.story("flux.py").size());
        captured.assertSound("flux.py");
    }

    @Test
    void anotherProgramsChangeIsFoundWhenTheFileIsOpened() throws Exception {
        captured.writeOutside("flux.py", "a = 1\nb = 2\n");
        OpenEditor.of(file);
        assertEquals(List.of(AI, "Changed outside, +1 -0 lines"), captured.story("flux.py"));
    }

    @Test
    void aGeneratorInsideTheWorkbenchIsNotThePerson() throws Exception {
        captured.write("flux.py", "generated\n");
        assertEquals(List.of(AI, "Changed outside, +1 -1 lines"), captured.story("flux.py"));
    }

    @Test
    void aFileDeletedByAnotherProgramIsNotThePersonsDoing() throws Exception {
        Files.delete(captured.folder().resolve("flux.py"));
        captured.refresh();
        assertEquals(List.of(AI, "Changed outside, file deleted"), captured.story("flux.py"));
    }

    @Test
    void openingAFileThatIsAsRecordedChangesNothing() throws Exception {
        byte[] before = captured.log("flux.py");
        OpenEditor.of(file);
        captured.settle();
        assertEquals(new String(before), new String(captured.log("flux.py")));
    }

    @Test
    void aBranchSwitchIsNothingAndTheNextSaveOpensANewStream() throws Exception {
        commitAll("first");
        captured.git("checkout", "-q", "-b", "other");
        OpenEditor.of(file).type("# other\n").save();
        captured.settle();
        commitAll("other");
        byte[] other = captured.log("flux.py");
        captured.git("checkout", "-q", "main");
        captured.refresh();
        byte[] main = captured.log("flux.py");
        assertNotEquals(new String(other), new String(main));
        assertEquals(List.of(AI), captured.story("flux.py"));
        assertEquals("", captured.git("status", "--porcelain"));

        String streamBefore = last().stream();
        OpenEditor.of(file).type("# main\n").save();
        assertEquals(List.of(AI, "Edit by hand, +1 -0 lines"), captured.story("flux.py"));
        assertNotEquals(streamBefore, last().stream());
        captured.assertSound("flux.py");

        commitAll("main");
        captured.git("checkout", "-q", "other");
        captured.refresh();
        assertEquals(new String(other), new String(captured.log("flux.py")));
        assertEquals("", captured.git("status", "--porcelain"));
    }

    @Test
    void aFileThatGitBringsIsNoCopyOfOursThoughItIsAlike() throws Exception {
        commitAll("first");
        captured.git("checkout", "-q", "-b", "other");
        captured.writeOutside("alike.py", "a = 1\n");
        captured.git("add", "alike.py");
        captured.git("commit", "-qm", "alike");
        captured.git("checkout", "-q", "main");
        captured.refresh();
        captured.git("checkout", "-q", "other");
        captured.refresh();
        assertFalse(captured.hasLog("alike.py"));
    }

    @Test
    void gitIsAllowedToFinishFirst() throws Exception {
        commitAll("first");
        Path lock = Files.createFile(captured.folder().resolve(".git/index.lock"));
        captured.writeOutside("flux.py", "half a checkout\n");
        captured.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        captured.writeOutside("flux.py", "a = 1\n");
        Files.delete(lock);
        captured.refresh();
        assertEquals(List.of(AI), captured.story("flux.py"));
    }

    @Test
    void derivedAndHiddenFilesAreNobodysWork() throws Exception {
        IFolder build = captured.project().getFolder("build");
        build.create(true, true, null);
        build.setDerived(true, null);
        captured.write("build/flux.py", "a = 1\n");
        IFolder hidden = captured.project().getFolder("cache");
        hidden.create(IResource.HIDDEN, true, null);
        captured.write("cache/flux.py", "a = 1\n");
        captured.settle();
        assertFalse(captured.hasLog("build/flux.py") || captured.hasLog("cache/flux.py"));
    }

    private LogEntry last() throws Exception {
        List<LogEntry> entries = captured.entries("flux.py");
        return entries.get(entries.size() - 1);
    }

    private void commitAll(String message) throws Exception {
        captured.git("add", "-A");
        captured.git("commit", "-qm", message);
    }
}
