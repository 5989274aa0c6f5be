package org.otowi.assistant.ui.tests.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.tests.view.OpenAssistant;
import org.otowi.assistant.workspace.models.ModelChoice;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** The button that says who answers, and its menu. */
class ModelPickerTest {

    private static final String LIST =
            "{\"object\":\"list\",\"data\":[{\"id\":\"gpt-oss-120b\"},{\"id\":\"qwen3-coder-30b\"},{\"id\":\"a&b\"}]}";

    private OpenAssistant assistant;

    @BeforeEach
    void open() {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1270, 950));
        assistant = new OpenAssistant();
    }

    @AfterEach
    void close() {
        assistant.close();
    }

    /** Opens the menu; on the UI thread. */
    private Menu menu() {
        assistant.picker().notifyListeners(SWT.Selection, new Event());
        return assistant.picker().getMenu();
    }

    private static MenuItem item(Menu menu, String label) {
        return Stream.of(menu.getItems()).filter(item -> item.getText().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not in " + labels(menu)));
    }

    private static List<String> labels(Menu menu) {
        return Stream.of(menu.getItems()).map(MenuItem::getText).filter(text -> !text.isEmpty()).toList();
    }

    private void choose(String provider, String label) {
        Ui.run(() -> {
            Menu menu = menu();
            MenuItem item = item(provider.isEmpty() ? menu : item(menu, provider).getMenu(), label);
            Stream.of(item.getParent().getItems()).filter(other -> other != item)
                    .forEach(other -> other.setSelection(false));
            item.setSelection(true);
            item.notifyListeners(SWT.Selection, new Event());
            menu.setVisible(false);
        });
    }

    private ModelChoice chosen() {
        return assistant.presenter().model().get();
    }

    @Test
    void menuListsTheEmbeddedOneFirstThenProviders() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.json(200, LIST));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            List<String> labels = Ui.call(() -> labels(menu()));
            Screenshot.take("picker-menu");
            Ui.run(() -> assistant.picker().getMenu().setVisible(false));
            assertEquals("Embedded", labels.get(0));
            assertTrue(labels.contains("Lab gateway") && labels.contains("OpenAI"), labels.toString());
            assertEquals("Set up Models...", labels.get(labels.size() - 1));
            assertTrue(Ui.call(() -> item(menu(), "Embedded").getSelection()));
            Ui.run(() -> assistant.picker().getMenu().setVisible(false));
        }
    }

    @Test
    void modelIsChosenAndUnchosen() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.json(200, LIST));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            choose("Lab gateway", ModelWorkbench.MODEL);
            assertEquals(new ModelChoice("lab", ModelWorkbench.MODEL), chosen());
            Ui.waitUntil("the button says so", () -> assistant.picker().getText().startsWith("gpt-oss-120b"));
            assertTrue(assistant.canPush("Ask") || !assistant.canPush("Stop"));
            choose("", "Embedded");
            assertEquals(ModelChoice.EMBEDDED, chosen());
            assertEquals(0, server.connections(), "something was sent without a question");
        }
    }

    @Test
    void listOfTheProviderIsLookedUpAndOffered() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.json(200, LIST));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            choose("Lab gateway", "Look up Models of Lab gateway");
            assistant.waitFor("2 models of Lab gateway can be chosen now.");
            Ui.waitUntil("the menu is open with the list", () -> assistant.picker().getMenu() != null
                    && labels(item(assistant.picker().getMenu(), "Lab gateway").getMenu()).contains("qwen3-coder-30b"));
            Ui.run(() -> assistant.picker().getMenu().setVisible(false));
            List<String> labels = Ui.call(() -> labels(item(menu(), "Lab gateway").getMenu()));
            assertFalse(labels.toString().contains("a&"), "an id that is none is offered: " + labels);
            Ui.run(() -> assistant.picker().getMenu().setVisible(false));
            choose("Lab gateway", "qwen3-coder-30b");
            assertEquals(new ModelChoice("lab", "qwen3-coder-30b"), chosen());
        }
    }

    @Test
    void listThatIsRefusedIsSaid() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.json(401, "{\"error\":{\"message\":\"canary\"}}"));
                ModelWorkbench workbench = new ModelWorkbench(server.uri("/v1/"))) {
            workbench.choose();
            choose("Lab gateway", "Look up Models of Lab gateway");
            Ui.waitUntil("it is said", () -> assistant.transcript().contains("key"));
            assistant.photograph("picker-refused");
            assertFalse(Ui.call(() -> assistant.transcript()).contains("canary"));
        }
    }
}
