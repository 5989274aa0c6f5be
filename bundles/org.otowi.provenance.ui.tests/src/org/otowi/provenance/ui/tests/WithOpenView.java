package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** A test of the Provenance view, opened beside a project that is new for each test. */
abstract class WithOpenView {

    static final String INTACT = "The record is intact.";

    private final List<IStatus> errors = new CopyOnWriteArrayList<>();
    private final ILogListener watch = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status);
        }
    };

    protected RecordedProject project;
    protected ProvenanceViewPage view;

    @BeforeEach
    void openView() throws Exception {
        Platform.addLogListener(watch);
        project = new RecordedProject();
        view = ProvenanceViewPage.open();
    }

    @AfterEach
    void closeView() throws Exception {
        view.close();
        project.close();
        Platform.removeLogListener(watch);
        assertEquals(List.of(), errors, "errors in the log of the IDE");
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
