package org.otowi.assistant.ui.tests.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.tests.commands.ContextMenu;
import org.otowi.assistant.ui.tests.view.OpenAssistant;
import org.otowi.assistant.workspace.preferences.AssistantPreferences;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.provenance.AccountState;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** What is said to models and by them, and their keys, stay out of everything that Eclipse and Otowi write by themselves. */
class CanaryTest {

    private static final String FILE = "kestrel7infile";
    private static final String QUESTION = "kestrel7inquestion";
    private static final String REPLY = "kestrel7inreply";
    private static final List<String> CANARIES = List.of(FILE, QUESTION, REPLY, "key-canary");

    private ResearchProject project;
    private OpenAssistant assistant;

    @BeforeEach
    void open() throws Exception {
        project = new ResearchProject("canary");
        assistant = new OpenAssistant();
    }

    @AfterEach
    void close() throws Exception {
        assistant.close();
        project.close();
    }

    @Test
    void answeredQuestionLeavesNoTrace() throws Exception {
        String reply = "data: {\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"It is " + REPLY
                + "\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(reply));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            ask();
            assistant.waitFor(REPLY);
            String sent = new String(server.requests().get(0).body(), StandardCharsets.UTF_8);
            assertTrue(sent.contains(FILE) && sent.contains(QUESTION), "the canaries were not sent");
            assertNoTrace();
        }
    }

    @Test
    void failedAndBrokenOnesLeaveNoneEither() throws Exception {
        String body = "{\"error\":{\"message\":\"" + REPLY + " key-canary\",\"type\":\"invalid\"}}";
        try (ScriptedServer server = ScriptedServer.start(Reply.json(400, body), Reply.sse("data: {" + REPLY + "\n\n"),
                        Reply.json(400, body));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            ask();
            assistant.waitFor("Failed:");
            Ui.run(() -> assistant.presenter().clear());
            ask();
            assistant.waitFor("Failed:");
            Ui.run(() -> assistant.presenter().clear());
            ContextMenu.ofExplorer(project.project().getFile("notes.md")).choose("Summarize Paper");
            assistant.waitFor("was not summarized");
            assertFalse(Ui.call(() -> assistant.transcript()).contains(REPLY), "the reply's error is shown");
            assertNoTrace();
        }
    }

    private void ask() throws Exception {
        IFile file = project.project().getFile("notes.md");
        if (!file.exists()) {
            project.write("notes.md", "# Notes\n\nThe word is " + FILE + ".\n");
        }
        Ui.run(() -> assistant.presenter().attachments().attach(file.getLocation().toPath()));
        assistant.ask("What is " + QUESTION + "?");
    }

    /** Has everything written that Eclipse keeps in memory, then looks into every file. */
    private static void assertNoTrace() throws Exception {
        ResourcesPlugin.getWorkspace().save(true, null);
        InstanceScope.INSTANCE.getNode("").flush();
        ConfigurationScope.INSTANCE.getNode("").flush();
        List<Path> files = new ArrayList<>();
        files.addAll(below(ResourcesPlugin.getWorkspace().getRoot().getLocation().append(".metadata").toPath()));
        files.addAll(below(Path.of(Platform.getConfigurationLocation().getURL().getPath())));
        files.addAll(below(AccountState.folder("")));
        files.add(Platform.getLogFileLocation().toPath());
        assertTrue(files.stream().anyMatch(file -> file.endsWith(AssistantPreferences.NODE + ".prefs")),
                "preferences were looked into");
        assertTrue(files.stream().anyMatch(file -> file.endsWith("egress.jsonl")), "receipts were looked into");
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                look(file, found);
            }
        }
        assertEquals(List.of(), found);
    }

    /** As the bytes of one letter each, and as those of two. */
    private static void look(Path file, List<String> found) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            String text = new String(bytes, charset);
            CANARIES.stream().filter(text::contains).forEach(canary -> found.add(canary + " in " + file));
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }
}
