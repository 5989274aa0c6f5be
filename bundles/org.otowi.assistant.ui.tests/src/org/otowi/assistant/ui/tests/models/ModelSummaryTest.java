package org.otowi.assistant.ui.tests.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.tests.commands.ContextMenu;
import org.otowi.assistant.ui.tests.review.ReviewEditor;
import org.otowi.assistant.ui.tests.review.Transcript;
import org.otowi.assistant.ui.tests.view.OpenAssistant;
import org.otowi.assistant.ui.transcript.TranscriptAction;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** Summaries by the model that is chosen in the Assistant view. */
class ModelSummaryTest {

    private static final String PAPER = "# Mixing in columns\n\nWe study mixing in 12 columns of sand. "
            + "The error of the flux is 0.5 mg/L. The results are limited to sand.\n";
    private static final String HALF = "{\"tldr\": {\"text\": \"Mixing is studied in 12 columns.\", "
            + "\"quote\": \"We study mixing in 12 columns\", \"from\": 1, \"to\": 1}, \"facets\": {\"results\": [";
    private static final String REST =
            "{\"text\": \"The flux is known to 0.5 mg/L.\", \"quote\": \"The error of the flux is 0.5 mg/L\", "
            + "\"from\": 2, \"to\": 2}]}}";
    private static final String CODE =
            "{\"tldr\": {\"text\": \"Solves a tridiagonal system.\", \"quote\": \"subroutine solve(a, b)\", "
            + "\"from\": 1, \"to\": 2}, \"facets\": {}}";
    private static final String END = "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
            + "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":1204,\"completion_tokens\":310}}\n\ndata: [DONE]\n\n";

    private ResearchProject project;
    private OpenAssistant assistant;

    @BeforeEach
    void open() throws Exception {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1270, 950));
        project = new ResearchProject("summaries");
        assistant = new OpenAssistant();
    }

    @AfterEach
    void close() throws Exception {
        assistant.close();
        project.close();
    }

    private static String text(String words) {
        return "data: {\"id\":\"req-7\",\"model\":\"gpt-oss-120b-2026\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\""
                + words.replace("\"", "\\\"") + "\"}}]}\n\n";
    }

    private static String said(ScriptedServer server) {
        return new String(server.requests().get(0).body(), StandardCharsets.UTF_8);
    }

    @Test
    void paperIsSummarizedAndSavedWithWhoWroteIt() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(text(HALF)).await(goOn).chunk(text(REST)).chunk(END));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            IFile paper = project.write("paper.md", PAPER);
            ContextMenu.ofExplorer(paper).choose("Summarize Paper");
            assistant.waitFor("Writing the summary");
            assertFalse(Ui.call(() -> assistant.transcript()).contains("Mixing is studied"), "shown before it was checked");
            assertTrue(assistant.canPush("Stop"));
            assistant.photograph("summary-writing");
            goOn.countDown();
            Transcript.waitForSummary(paper);
            assistant.waitFor("Mixing is studied in 12 columns.");
            assistant.waitFor("over 127.0.0.1:" + server.port());
            assistant.waitFor("1,204 tokens in, 310 out");
            assistant.photograph("summary-of-model");
            assertTrue(said(server).contains("We study mixing in 12 columns of sand."), said(server));

            Transcript.run(TranscriptAction.SAVE_AS_SUMMARY);
            ReviewEditor.waitFor(project.project().getFile("paper.md.summary.md"));
            Screenshot.take("summary-review");
            ReviewEditor.press("Accept");
            ReviewEditor.waitUntilClosed();
            assistant.waitFor("Accepted");
            Path folder = paper.getLocation().toPath().getParent();
            String entry = Files.readString(folder.resolve("paper.md.summary.md.aiprov.jsonl"));
            assertTrue(entry.contains("\"gpt-oss-120b-2026\"")
                    && entry.contains("\"127.0.0.1:" + server.port() + "\""), entry);
            assertTrue(entry.contains("\"egress\""), entry);
            assertFalse(entry.contains("We study mixing") || entry.contains("key-canary"), entry);
            assertFalse(Files.readString(folder.resolve("paper.md.summary.md")).contains("tokens in"));
        }
    }

    @Test
    void codeIsSummarizedAndInsertedWithWhoWroteIt() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(text(CODE), END));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            IFile code = project.write("solve.f90", "subroutine solve(a, b)\n  real :: a, b\nend\n");
            ContextMenu.ofExplorer(code).choose("Summarize Code");
            Transcript.waitForSummary(code);
            Transcript.run(TranscriptAction.INSERT_AS_COMMENT);
            ReviewEditor.waitFor(code);
            ReviewEditor.press("Accept");
            ReviewEditor.waitUntilClosed();
            assistant.waitFor("Accepted");
            String entry = Files.readString(code.getLocation().toPath().resolveSibling("solve.f90.aiprov.jsonl"));
            assertTrue(entry.contains("\"gpt-oss-120b-2026\"") && entry.contains("\"egress\""), entry);
            assertTrue(Files.readString(code.getLocation().toPath()).contains("Solves a tridiagonal system."));
        }
    }

    @Test
    void stoppedSummaryIsNone() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(text(HALF)).hang());
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            ContextMenu.ofExplorer(project.write("paper.md", PAPER)).choose("Summarize Paper");
            assistant.waitFor("Writing the summary");
            assistant.push("Stop");
            assistant.waitFor("Stopped: Summarizing paper.md");
            assertFalse(assistant.presenter().isBusy());
            assertTrue(server.awaitEnded(1), "the connection is left open");
        }
    }

    @Test
    void whatIsNotWholeIsNoSummary() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(text(HALF)).cut());
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            ContextMenu.ofExplorer(project.write("paper.md", PAPER)).choose("Summarize Paper");
            assistant.waitFor("Not the whole answer");
            assertFalse(Ui.call(() -> assistant.transcript()).contains("Mixing is studied"));
        }
    }

    @Test
    void wordsInsteadOfASummaryAreRefused() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(text("I would rather not."), END));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            ContextMenu.ofExplorer(project.write("paper.md", PAPER)).choose("Summarize Paper");
            assistant.waitFor("Failed:");
            assistant.photograph("summary-failed");
            assertFalse(Ui.call(() -> assistant.transcript()).contains("rather not"));
        }
    }

    @Test
    void whatTheGateWarnsOfIsSentWithAReasonOnly() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(text(HALF + REST), END));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            IFile paper = project.write("paper.md", "OFFICIAL USE ONLY\n\n" + PAPER);
            ContextMenu.ofExplorer(paper).choose("Summarize Paper");
            Shell preview = Dialogs.await("Preview of What Is Sent");
            assertFalse(Dialogs.isEnabled(preview, "Send"), "no reason was given");
            assertEquals(0, server.connections(), "something was sent before it was allowed");
            Screenshot.take("summary-preview");
            Ui.run(() -> Dialogs.editable(preview).setText("The gateway is our own machine"));
            Dialogs.press(preview, "Send");
            Transcript.waitForSummary(paper);
        }
    }

    @Test
    void policyThatForbidsSummariesIsKept() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(text(HALF + REST), END));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.policy(ModelWorkbench.forbidding("summarize"));
            workbench.choose();
            ContextMenu.ofExplorer(project.write("paper.md", PAPER)).choose("Summarize Paper");
            assistant.waitFor("Blocked:");
            assertEquals(0, server.connections());
        }
    }
}
