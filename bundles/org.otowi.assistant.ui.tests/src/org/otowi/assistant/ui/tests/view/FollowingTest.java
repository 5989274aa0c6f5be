package org.otowi.assistant.ui.tests.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** Links to lines of a file that is open. */
class FollowingTest {

    private static final String LINK = "notes.md, line 3";

    private ResearchProject project;
    private OpenAssistant assistant;
    private ITextEditor editor;
    private ITextSelection announced;
    private final ISelectionListener listener = (part, selection) -> {
        if (part == editor && selection instanceof ITextSelection text) {
            announced = text;
        }
    };

    @BeforeEach
    void ask() throws Exception {
        project = new ResearchProject("following");
        IFile notes = project.write("notes.md", "# Notes\n\nThe detector drifts by two percent a day.\n");
        assistant = new OpenAssistant();
        editor = Ui.call(() -> (ITextEditor) IDE.openEditor(Ui.page(), notes, EditorsUI.DEFAULT_TEXT_EDITOR_ID));
        Ui.waitUntil("is attached", () -> assistant.attachments().equals(List.of("notes.md")));
        Ui.run(() -> Ui.page().addPostSelectionListener(listener));
        assistant.ask("How much does the detector drift?");
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(() -> Ui.page().removePostSelectionListener(listener));
        assistant.close();
        project.close();
    }

    @Test
    void linkLeadsToItsWordsAfterLinesWereInsertedAboveThem() {
        Ui.run(() -> document().replace(0, 0, "<!-- one\ntwo -->\n"));
        assistant.follow(LINK);
        waitForSelection(4, "The detector drifts by two percent a day.");
    }

    @Test
    void linkWhoseWordsAreGoneLeadsToItsLineAndSaysSo() {
        Ui.run(() -> document().set("# Notes\n\nNothing to see.\n"));
        assistant.follow(LINK);
        waitForSelection(2, "Nothing to see.");
        assistant.waitFor("notes.md seems to have changed since it was read");
    }

    @Test
    void highlightOfALinkIsNotAttachedButWhatThePersonSelectsIs() {
        assistant.follow(LINK);
        waitForSelection(2, "The detector drifts by two percent a day.");
        assertEquals(List.of("notes.md"), Ui.call(assistant::attachments));

        Ui.run(() -> editor.selectAndReveal(document().getLineOffset(2), 3));
        Ui.waitUntil("is attached", () -> assistant.attachments().equals(List.of("notes.md:3")));
        Ui.run(() -> editor.selectAndReveal(document().getLineOffset(2), document().getLineLength(2) - 1));
        waitForSelection(2, "The detector drifts by two percent a day.");
        assertEquals(List.of("notes.md:3"), Ui.call(assistant::attachments));
    }

    @Test
    void highlightStaysOneWhenTheViewIsOpenedAgain() {
        assistant.follow(LINK);
        waitForSelection(2, "The detector drifts by two percent a day.");
        assistant.close();
        assistant.show();
        assertEquals(List.of("notes.md"), Ui.call(assistant::attachments));
    }

    /** Waits until the workbench has told of the selection, which it does some time after it was made. */
    private void waitForSelection(int line, String text) {
        Ui.waitUntil("is selected: " + text, () -> announced != null && announced.getStartLine() == line
                && text.equals(announced.getText()));
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }
}
