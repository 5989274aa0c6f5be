package org.otowi.assistant.ui.tests.models;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otowi.assistant.ui.tests.view.OpenAssistant;
import org.otowi.assistant.workspace.ask.Attachment;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** The view with a model, lines that can be changed and costs, where there is little room for it. */
class SmallModelViewTest {

    private static final String ANSWER = "data: {\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Yes.\"},"
            + "\"finish_reason\":\"stop\"}]}\n\ndata: {\"choices\":[],\"usage\":{\"prompt_tokens\":120400,"
            + "\"completion_tokens\":31000}}\n\ndata: [DONE]\n\n";

    private ResearchProject project;
    private OpenAssistant assistant;

    @BeforeEach
    void open() throws Exception {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1280, 900));
        project = new ResearchProject("small");
        assistant = new OpenAssistant();
    }

    @AfterEach
    void close() throws Exception {
        assistant.close();
        project.close();
    }

    @ParameterizedTest
    @CsvSource({"285, 400", "300, 640", "285, 320", "420, 760"})
    void transcriptKeepsHalfOfTheViewAndTheButtonsStayInIt(int width, int height) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(ANSWER));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            assistant.ask("Is it stable?");
            assistant.waitFor("120,400 tokens in");
            IFile file = project.write("tracer_transport.f90", "subroutine tracer\n  q = q + c\nend\n");
            Ui.run(() -> assistant.presenter().attachments().follow(
                    new Attachment(file.getLocation().toPath(), Optional.of(new Attachment.Lines(1, 3)))));
            Point transcript = Ui.call(() -> assistant.resize(width, height));
            assistant.photograph("assistant-model-" + width + "x" + height);
            assertTrue(transcript.y >= height / 2 - 1, "the transcript is " + transcript.y + " high");
            assertTrue(Ui.call(assistant::showsItsButtons), "the buttons are cut off");
        }
    }
}
