package org.otowi.provenance.ui.tests;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** A test of the Provenance view, opened beside a project that is new for each test. */
abstract class WithOpenView {

    static final String INTACT = "The record is intact.";

    protected RecordedProject project;
    protected ProvenanceViewPage view;

    @BeforeEach
    void openView() throws Exception {
        project = new RecordedProject();
        view = ProvenanceViewPage.open();
    }

    @AfterEach
    void closeView() throws Exception {
        view.close();
        project.close();
    }

    /** Records two edits of the project's file, opens it, and waits until its record is shown. */
    void editRecordedFile() throws Exception {
        project.recorded();
        edit(project.file());
        view.awaitBanner(INTACT);
    }

    static IEditorPart edit(IFile file) {
        return Ui.call(() -> IDE.openEditor(Ui.page(), file, "org.eclipse.ui.DefaultTextEditor"));
    }
}
