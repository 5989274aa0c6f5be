package org.otowi.provenance.ui.tests.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.Content;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.workspace.EditHold;

class SaveCaptureTest {

    private static final String AI = "AI edit by model-1 (example), +2 -0 lines";

    private CapturedProject captured;
    private IFile file;

    @BeforeEach
    void record() throws Exception {
        captured = new CapturedProject();
        file = captured.recorded("flux.py", "a = 1\nb = 2\n");
    }

    @AfterEach
    void close() throws Exception {
        captured.close();
    }

    @Test
    void aSaveIsOneEditByHand() throws Exception {
        OpenEditor.of(file).type("# one\n").type("# two\n").save();
        assertEquals(List.of(AI, "Edit by hand, +2 -0 lines"), captured.story("flux.py"));
        captured.assertSound("flux.py");
    }

    @Test
    void twoSavesAreTwoEdits() throws Exception {
        OpenEditor editor = OpenEditor.of(file).type("# one\n").save();
        captured.settle();
        editor.type("# two\n").save();
        assertEquals(List.of(AI, "Edit by hand, +1 -0 lines", "Edit by hand, +1 -0 lines"), captured.story("flux.py"));
        captured.assertSound("flux.py");
    }

    @Test
    void savesInQuickSuccessionAreAllByHand() throws Exception {
        OpenEditor editor = OpenEditor.of(file);
        for (int i = 0; i < 5; i++) {
            editor.type("# " + i + "\n").save();
        }
        List<String> story = captured.story("flux.py");
        assertFalse(story.stream().anyMatch(line -> line.startsWith("Changed outside")), story::toString);
        assertEquals(5, story.stream().skip(1)
                .mapToInt(line -> Integer.parseInt(line.replaceAll(".*\\+(\\d+).*", "$1"))).sum());
        captured.assertSound("flux.py");
    }

    @Test
    void closingWithoutSavingIsNothing() throws Exception {
        byte[] before = captured.log("flux.py");
        OpenEditor.of(file).type("# not kept\n").closeWithoutSaving();
        captured.settle();
        assertEquals(new String(before), new String(captured.log("flux.py")));
    }

    @Test
    void revertingIsNothing() throws Exception {
        byte[] before = captured.log("flux.py");
        OpenEditor.of(file).type("# not kept\n").revert();
        captured.settle();
        assertEquals(new String(before), new String(captured.log("flux.py")));
    }

    @Test
    void aFileWithoutALogGetsNone() throws Exception {
        IFile other = captured.write("notes.py", "x\n");
        OpenEditor.of(other).type("# mine\n").save();
        captured.settle();
        assertFalse(captured.hasLog("notes.py"));
    }

    @Test
    void whatAnotherProgramWroteUnderAnUnsavedEditorIsNotThePersons() throws Exception {
        OpenEditor editor = OpenEditor.of(file).type("# mine\n");
        captured.writeOutside("flux.py", "a = 1\ntheirs = 3\n");
        captured.refresh();
        editor.overwrite();
        assertEquals(List.of(AI, "Changed outside, +1 -1 lines", "Edit by hand, +2 -1 lines"),
                captured.story("flux.py"));
        captured.assertSound("flux.py");
    }

    @Test
    void anAcceptedEditIsRecordedOnceThoughItIsSaved() throws Exception {
        String after = "a = 1\nb = 2\nc = 3\n";
        try (EditHold hold = CapturedProject.recorder().hold(file)) {
            OpenEditor.of(file).type("").save();
            captured.write("flux.py", after);
            CapturedProject.recorder().recordAccepted(file,
                    () -> AiEdit.of(Optional.of(Content.ofText("a = 1\nb = 2\n")), Content.ofText(after),
                            ModelUse.of("example", "model-2"))).get();
        }
        assertEquals(List.of(AI, "AI edit by model-2 (example), +1 -0 lines"), captured.story("flux.py"));
    }

    @Test
    void aSaveBeforeAnAcceptedEditIsRecordedBeforeIt() throws Exception {
        OpenEditor.of(file).type("# mine\n").save();
        String after = "# mine\na = 1\nb = 2\nc = 3\n";
        try (EditHold hold = CapturedProject.recorder().hold(file)) {
            captured.write("flux.py", after);
            CapturedProject.recorder().recordAccepted(file,
                    () -> AiEdit.of(Optional.of(Content.ofText("# mine\na = 1\nb = 2\n")), Content.ofText(after),
                            ModelUse.of("example", "model-2"))).get();
        }
        assertEquals(List.of(AI, "Edit by hand, +1 -0 lines", "AI edit by model-2 (example), +1 -0 lines"),
                captured.story("flux.py"));
    }

    @Test
    void whatWasTypedAndNotSavedBeforeAnAcceptedEditIsThePersons() throws Exception {
        CapturedProject.recorder().recordAccepted(file,
                () -> AiEdit.of(Optional.of(Content.ofText("# typed\na = 1\nb = 2\n")),
                        Content.ofText("# typed\na = 1\n"), ModelUse.of("example", "model-2"))).get();
        assertEquals(List.of(AI, "Edit by hand, +1 -0 lines", "AI edit by model-2 (example), +0 -1 lines"),
                captured.story("flux.py"));
    }

    @Test
    void aLogThatCannotBeWrittenLeavesTheSavedFileAndSaysSoOnce() throws Exception {
        Files.writeString(captured.sidecar("flux.py").path(), "this is no log\n");
        OpenEditor editor = OpenEditor.of(file).type("# one\n").save();
        captured.settle();
        String problem = Problems.of(captured.sidecar("flux.py")).orElseThrow();
        editor.type("# two\n").save();
        captured.settle();
        assertEquals("# two\n# one\na = 1\nb = 2\n", Files.readString(captured.folder().resolve("flux.py")));
        assertEquals("this is no log\n", new String(captured.log("flux.py")));
        assertEquals(Optional.of(problem), Problems.of(captured.sidecar("flux.py")));
    }
}
