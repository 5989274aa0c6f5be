package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;

class ProvenanceViewTest {

    private ResearchProject project;
    private ProvenanceViewPage view;

    @BeforeEach
    void openView() throws Exception {
        project = new ResearchProject("tracer");
        view = ProvenanceViewPage.open();
    }

    @AfterEach
    void closeView() throws Exception {
        view.close();
        project.close();
    }

    @Test
    void withoutAFileTheViewSaysHowToSeeOne() {
        view.awaitBanner(banner -> banner.startsWith("No file to show"));

        assertEquals(0, view.rows());
        Screenshot.take("provenance-no-file");
    }

    @Test
    void fileWithoutARecordIsExplained() throws Exception {
        IFile file = project.write("plot.py", "print(1)\n");

        Ui.run(() -> IDE.openEditor(Ui.page(), file, "org.eclipse.ui.DefaultTextEditor"));

        view.awaitBanner(banner -> banner.contains("plot.py has no record"));
        Screenshot.take("provenance-no-record");
    }
}
