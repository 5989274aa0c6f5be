package org.otowi.assistant.ui.tests.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** The view where there is little room for it. */
class SmallViewTest {

    private ResearchProject project;
    private OpenAssistant assistant;

    @BeforeEach
    void open() throws Exception {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1280, 900));
        project = new ResearchProject("small");
        assistant = new OpenAssistant();
        assistant.ask("What is this?");
        assistant.waitFor("No file is attached");
    }

    @AfterEach
    void close() throws Exception {
        assistant.close();
        project.close();
    }

    @ParameterizedTest
    @CsvSource({"285, 400", "300, 600", "285, 320"})
    void transcriptKeepsHalfOfTheViewAndTheButtonsStayInIt(int width, int height) throws Exception {
        project.write("tracer_transport.f90", "end\n");
        Ui.run(() -> assistant.presenter().attachments()
                .attach(project.project().getFile("tracer_transport.f90").getLocation().toPath()));
        Point transcript = Ui.call(() -> assistant.resize(width, height));
        assistant.photograph("assistant-" + width + "x" + height);
        assertTrue(transcript.y >= height / 2 - 1, "the transcript is " + transcript.y + " high");
        assertTrue(Ui.call(assistant::showsItsButtons), "the buttons are cut off");
    }
}
