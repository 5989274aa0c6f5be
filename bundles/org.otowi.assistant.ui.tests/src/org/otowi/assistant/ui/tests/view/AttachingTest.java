package org.otowi.assistant.ui.tests.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Constructor;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.tests.commands.ContextMenu;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** Ways of attaching files other than opening them. */
class AttachingTest {

    private static final String PROJECT_EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

    private ResearchProject project;
    private OpenAssistant assistant;
    private IFile notes;

    @BeforeEach
    void open() throws Exception {
        project = new ResearchProject("attaching");
        notes = project.write("notes.md", "# Notes\n\nThe detector drifts by two percent a day.\n");
        assistant = new OpenAssistant();
    }

    @AfterEach
    void close() throws Exception {
        assistant.close();
        project.close();
    }

    @Test
    void fileSelectedInTheProjectExplorerIsAttached() {
        Ui.run(() -> {
            IViewPart explorer = Ui.page().showView(PROJECT_EXPLORER);
            explorer.getSite().getSelectionProvider().setSelection(new StructuredSelection(notes));
        });
        Ui.waitUntil("is attached", () -> assistant.attachments().equals(List.of("notes.md")));
    }

    @Test
    void fileThatWasSelectedBeforeTheViewOpenedIsAttached() {
        assistant.close();
        ISelectionProvider explorer = Ui.call(() -> Ui.page().showView(PROJECT_EXPLORER)).getSite().getSelectionProvider();
        StructuredSelection selection = new StructuredSelection(notes);
        Ui.waitUntil("the explorer shows the file", () -> {
            explorer.setSelection(selection);
            return selection.equals(explorer.getSelection()) && selection.equals(Ui.page().getSelection());
        });
        assistant.show();
        Ui.waitUntil("is attached", () -> assistant.attachments().equals(List.of("notes.md")));
    }

    @Test
    void summarizedFilesAreAttachedAlsoWhenTheViewWasClosed() throws Exception {
        IFile second = project.write("second.md", "# Notes\n\nThe pump was repaired on Monday.\n");
        assistant.close();
        ContextMenu.ofExplorer(notes, second).choose("Summarize Paper");
        assistant.show();
        Ui.waitUntil("are attached", () -> assistant.attachments().equals(List.of("notes.md", "second.md")));
        assistant.ask("When was the pump repaired?");
        assistant.waitFor("second.md, line 3");
    }

    @Test
    void filesAreDroppedFromInsideAndOutsideTheIde() {
        Ui.run(() -> drop(new IResource[] {notes, project.project()}));
        Ui.run(() -> drop(new String[] {"/papers/other.pdf", notes.getLocation().toOSString()}));
        assertEquals(List.of("notes.md", "other.pdf"), Ui.call(assistant::attachments));
    }

    @Test
    void placeInAFileThatIsGoneIsRefused() throws Exception {
        Ui.run(() -> assistant.presenter().attachments().attach(notes.getLocation().toPath()));
        assistant.ask("How much does the detector drift?");
        assistant.waitFor("two percent a day");
        notes.delete(true, null);
        assistant.follow("notes.md, line 3");
        assistant.waitFor("notes.md cannot be opened: it was moved or deleted");
    }

    /** SWT makes its events of drag and drop itself, so the test has to reach for the constructor. */
    private void drop(Object data) throws ReflectiveOperationException {
        DropTarget target = (DropTarget) assistant.composer().getData(DND.DROP_TARGET_KEY);
        Constructor<?> raw = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
        raw.setAccessible(true);
        Event event = (Event) raw.newInstance();
        event.widget = target;
        event.data = data;
        Constructor<?> constructor = DropTargetEvent.class.getConstructors()[0];
        target.getDropListeners()[0].drop((DropTargetEvent) constructor.newInstance(event));
    }
}
