package org.otowi.assistant.ui.tests.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.tests.review.ReviewEditor;
import org.otowi.assistant.ui.tests.view.OpenAssistant;
import org.otowi.assistant.workspace.ask.Attachment;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** Asking a model from the Assistant view. */
class ModelAnswerTest {

    private ResearchProject project;
    private OpenAssistant assistant;

    @BeforeEach
    void open() throws Exception {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1270, 950));
        project = new ResearchProject("models");
        assistant = new OpenAssistant();
    }

    @AfterEach
    void close() throws Exception {
        assistant.close();
        project.close();
    }

    private static String text(String words) {
        return "data: {\"id\":\"req-7\",\"model\":\"gpt-oss-120b-2026\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\""
                + words + "\"}}]}\n\n";
    }

    private static final String END = "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
            + "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":1204,\"completion_tokens\":310}}\n\ndata: [DONE]\n\n";

    private void attach(String name, byte[] content) throws Exception {
        IFile file = project.write(name, content);
        Ui.run(() -> assistant.presenter().attachments().attach(file.getLocation().toPath()));
    }

    @Test
    void answerIsShownWhileItComes() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        Reply reply = Reply.sse(text("The tracer is advected **upwind**.\\n\\n"
                + "```fortran\\nq(i) = q(i) - c*(q(i) - q(i-1))\\n```\\n"))
                .await(goOn).chunk(text("It needs $c \\\\le 1$, else it is unstable.")).chunk(END);
        try (ScriptedServer server = ScriptedServer.start(reply);
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            attach("tracer.f90", "subroutine tracer\nend\n".getBytes(StandardCharsets.UTF_8));
            assistant.ask("How does this advect the tracer?");
            assistant.waitFor("is advected");
            assistant.waitFor("Answering");
            assertTrue(assistant.canPush("Stop"));
            assistant.photograph("model-streaming");
            goOn.countDown();
            assistant.waitFor("else it is unstable");
            assistant.waitFor("1,204 tokens in, 310 out");
            assistant.waitFor("over 127.0.0.1:" + server.port());
            assertFalse(Ui.call(() -> assistant.transcript()).contains("Answering"));
            assistant.photograph("model-answer");
            String sent = new String(server.requests().get(0).body(), StandardCharsets.UTF_8);
            assertTrue(sent.contains("subroutine tracer") && sent.contains("How does this advect"),
                    "the file was sent along");
        }
    }

    @Test
    void whatCameBeforeAStopStays() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(text("So far")).hang());
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            assistant.ask("Why?");
            assistant.waitFor("So far");
            assistant.push("Stop");
            assistant.waitFor("Stopped. What came before is above.");
            assertTrue(Ui.call(() -> assistant.transcript()).contains("So far"));
            assertFalse(assistant.presenter().isBusy());
            assertTrue(server.awaitEnded(1), "the connection is left open");
        }
    }

    @Test
    void streamThatBreaksIsNoWholeAnswer() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(text("Half of it")).cut());
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            assistant.ask("Why?");
            assistant.waitFor("Not the whole answer");
            assertTrue(Ui.call(() -> assistant.transcript()).contains("Half of it"));
        }
    }

    @Test
    void refusedKeyIsSaidAndTheQuestionComesBack() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.json(401, "{\"error\":{\"message\":\"canary\"}}"));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            assistant.ask("Why?");
            assistant.waitFor("Failed:");
            assertFalse(Ui.call(() -> assistant.transcript()).contains("canary"));
            Ui.waitUntil("the question is there again", () -> assistant.composer().getText().equals("Why?"));
            assistant.photograph("model-failed");
        }
    }

    @Test
    void secretNeverLeaves() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(text("Thanks"), END));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            attach("notes.md", ("# Notes\n\naws_access_key_id = AKIA" + "Z7QNPLMR5TXV3KWB\n")
                    .getBytes(StandardCharsets.UTF_8));
            assistant.ask("What is this?");
            assistant.waitFor("Blocked:");
            assertEquals(0, server.connections(), "a connection was opened");
            assistant.photograph("model-blocked");
        }
    }

    @Test
    void whatTheGateWarnsOfIsSentWithAReasonOnly() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(text("Thanks"), END));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            attach("scan.bin", new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 7});
            assistant.ask("What is this?");
            Shell preview = Dialogs.await("Preview of What Is Sent");
            assertFalse(Dialogs.isEnabled(preview, "Send"), "no reason was given");
            Screenshot.take("preview-warning");
            Ui.run(() -> Dialogs.editable(preview).setText("A picture of our own instrument"));
            assertTrue(Dialogs.isEnabled(preview, "Send"));
            assertEquals(0, server.connections(), "something was sent before it was allowed");
            Dialogs.press(preview, "Send");
            assistant.waitFor("Thanks");
        }
    }

    @Test
    void previewShowsTheExactBytesAndCanBeCancelled() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(text("Thanks"), END));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            attach("tracer.f90", "subroutine tracer\nend\n".getBytes(StandardCharsets.UTF_8));
            Ui.run(() -> assistant.composer().setText("What is it?"));
            assistant.push("Preview...");
            Shell preview = Dialogs.await("Preview of What Is Sent");
            String words = Dialogs.words(preview);
            assertTrue(words.contains("POST " + server.uri("/v1/chat/completions")), words);
            assertTrue(words.contains("What is it?") && words.contains("subroutine tracer"), words);
            assertFalse(words.contains("key-canary"), "the key is shown");
            Screenshot.take("preview-files");
            Dialogs.showTab(preview, 1);
            Screenshot.take("preview-bytes");
            Dialogs.press(preview, "Cancel");
            assistant.waitFor("Stopped");
            assertEquals(0, server.connections());
            Ui.waitUntil("the question is there again", () -> assistant.composer().getText().equals("What is it?"));
        }
    }

    @Test
    void changeOfChosenLinesIsReviewedAndRecorded() throws Exception {
        Reply reply = Reply.sse(text("Here it is:\\n\\n```fortran\\n  q = q - c*(q - p)\\n```\\n"), END);
        try (ScriptedServer server = ScriptedServer.start(reply);
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            IFile file = chooseLine();
            assistant.check("Propose a change of line 2");
            Screenshot.take("model-change-asked");
            assistant.ask("Fix the sign");
            assistant.waitFor("Review as change of tracer.f90");
            assistant.follow("Review as change");
            ReviewEditor.waitFor(file);
            Screenshot.take("model-review");
            ReviewEditor.press("Accept");
            ReviewEditor.waitUntilClosed();
            assistant.waitFor("Accepted");
            Path log = file.getLocation().toPath().resolveSibling("tracer.f90.aiprov.jsonl");
            String entry = Files.readString(log);
            assertTrue(entry.contains("\"gpt-oss-120b-2026\"")
                    && entry.contains("\"127.0.0.1:" + server.port() + "\""), entry);
            assertTrue(entry.contains("\"egress\""), entry);
            assertTrue(ModelWorkbench.lastReceipt().contains("\"feature\":\"edit\""), ModelWorkbench.lastReceipt());
            assertFalse(entry.contains("key-canary") || entry.contains("Fix the sign again"), entry);
        }
    }

    @Test
    void withoutAskingForOneNoChangeIsOffered() throws Exception {
        Reply reply = Reply.sse(text("Here it is:\\n\\n```fortran\\n  q = q\\n```\\n"), END);
        try (ScriptedServer server = ScriptedServer.start(reply);
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            chooseLine();
            assistant.ask("What is this?");
            assistant.waitFor("1,204 tokens in");
            assertFalse(Ui.call(() -> assistant.transcript()).contains("Review as change"));
            assertTrue(ModelWorkbench.lastReceipt().contains("\"feature\":\"ask\""), ModelWorkbench.lastReceipt());
        }
    }

    @Test
    void policyThatForbidsEditsIsKept() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(text("Thanks"), END));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.policy(ModelWorkbench.forbidding("edit"));
            workbench.choose();
            chooseLine();
            assistant.check("Propose a change of line 2");
            assistant.ask("Fix the sign");
            assistant.waitFor("Blocked:");
            assertEquals(0, server.connections());
            assertTrue(ModelWorkbench.lastReceipt().contains("\"feature\":\"edit\""), ModelWorkbench.lastReceipt());
        }
    }

    @Test
    void fileThatIgnoreRulesNameIsRefusedAndOthersAreNot() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(text("Thanks"), END));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            project.write(".aiignore", "private*.md\n!private-but-fine.md\n");
            attach("private-notes.md", "# Notes\n\nWords.\n".getBytes(StandardCharsets.UTF_8));
            assistant.ask("What is this?");
            assistant.waitFor("Blocked:");
            assistant.waitFor(".aiignore");
            assertEquals(0, server.connections(), "a connection was opened");
            assistant.photograph("model-ignored");
            Ui.run(() -> assistant.presenter().attachments().all().forEach(assistant.presenter().attachments()::remove));
            attach("private-but-fine.md", "# Notes\n\nWords.\n".getBytes(StandardCharsets.UTF_8));
            assistant.ask("And this?");
            assistant.waitFor("Thanks");
        }
    }

    private IFile chooseLine() throws Exception {
        IFile file = project.write("tracer.f90", "subroutine tracer\n  q = q + c*(q - p)\nend\n");
        Ui.run(() -> assistant.presenter().attachments().follow(
                new Attachment(file.getLocation().toPath(), Optional.of(new Attachment.Lines(2, 2)))));
        return file;
    }
}
