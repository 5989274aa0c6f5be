package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.ui.ProvenanceIds;
import org.otowi.provenance.ui.tests.workbench.Ui;

class FollowingTest extends WithOpenView {

    @Test
    void editorsAreFollowed() throws Exception {
        editRecordedFile();

        IEditorPart notes = edit(project.project().write("notes.txt", "n"));
        view.awaitBanner("notes.txt has no record");
        Ui.run(() -> Ui.page().closeEditor(notes, false));
        view.awaitBanner(INTACT);
        Ui.run(() -> Ui.page().closeAllEditors(false));

        view.awaitBanner("No file to show");
    }

    @Test
    void fileSelectedInTheProjectExplorerIsFollowed() throws Exception {
        project.recorded();

        selectInExplorer(project.file());

        view.awaitBanner(INTACT);
    }

    @Test
    void editorOfTheRecordItselfShowsThatRecord() throws Exception {
        project.recorded();

        edit(project.project().project().getFile("tracer_transport.f90.aiprov.jsonl"));

        view.awaitBanner("tracer_transport.f90: 4 entries");
    }

    @Test
    void unlinkedViewStaysWithItsFile() throws Exception {
        editRecordedFile();

        view.execute(ProvenanceIds.LINK);
        edit(project.project().write("notes.txt", "n"));
        view.execute(ProvenanceIds.VERIFY);
        view.awaitInspection();
        String unlinked = view.banner();
        view.execute(ProvenanceIds.LINK);

        assertTrue(unlinked.contains(INTACT), unlinked);
        view.awaitBanner("notes.txt has no record");
    }

    @Test
    void reopenedViewIsLinkedOrNotAsItsButtonSays() throws Exception {
        project.recorded();
        edit(project.file());
        view.execute(ProvenanceIds.LINK);
        view.close();

        view = ProvenanceViewPage.open();
        view.awaitBanner(INTACT);
        edit(project.project().write("notes.txt", "n"));
        view.awaitInspection();
        String unlinked = view.banner();
        view.execute(ProvenanceIds.LINK);

        assertTrue(unlinked.contains(INTACT), unlinked);
    }

    @Test
    void hiddenViewCatchesUpWhenItIsSeenAgain() throws Exception {
        edit(project.file());
        view.awaitBanner("has no record");
        view.hideBehind(IPageLayout.ID_TASK_LIST);

        project.recorded();
        ProvenanceViewPage.open();

        view.awaitBanner(INTACT);
    }

    private static void selectInExplorer(IFile file) {
        Ui.run(() -> {
            CommonNavigator explorer = (CommonNavigator) Ui.page().showView(IPageLayout.ID_PROJECT_EXPLORER);
            explorer.selectReveal(new StructuredSelection(file));
        });
    }
}
