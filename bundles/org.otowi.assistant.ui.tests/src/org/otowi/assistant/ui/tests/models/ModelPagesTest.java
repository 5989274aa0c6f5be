package org.otowi.assistant.ui.tests.models;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.preferences.models.ModelsPreferencePage;
import org.otowi.assistant.ui.preferences.models.PolicyPreferencePage;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** The pages of models and of the policy. */
class ModelPagesTest {

    private static final String POLICY = """
            {
              "format": "otowi-policy/1",
              "name": "Lab policy 2026-11",
              "authority": "Research IT, it-help@lab.example",
              "endpoints": {"hosts": ["gateway.lab.example"], "loopback": false},
              "models": [{"provider": "gateway", "model": "gpt-oss-*", "approval": "AI-2026-014"}],
              "providers": [{"id": "gateway", "name": "Lab gateway", "baseUrl": "https://gateway.lab.example/v1",
                "dialect": "openai-chat", "defaultModel": "gpt-oss-120b"}],
              "ownProviders": false,
              "retention": {"receiptDays": 365}
            }
            """;

    private ModelWorkbench workbench;
    private PreferenceDialog dialog;

    @BeforeEach
    void open() throws Exception {
        workbench = new ModelWorkbench(URI.create("http://127.0.0.1:9/v1/"));
    }

    @AfterEach
    void close() throws Exception {
        if (dialog != null) {
            Ui.run(dialog::close);
        }
        workbench.close();
    }

    private Composite page(String id) {
        dialog = Ui.call(() -> {
            PreferenceDialog opened =
                    PreferencesUtil.createPreferenceDialogOn(Ui.window().getShell(), id, null, null);
            opened.setBlockOnOpen(false);
            opened.open();
            return opened;
        });
        return Ui.call(() -> (Composite) ((PreferencePage) dialog.getSelectedPage()).getControl());
    }

    @Test
    void providersAreListedWithServerKeyAndModel() throws Exception {
        Composite page = page(ModelsPreferencePage.ID);
        Ui.waitUntil("keys are looked up", () -> !Dialogs.words(page).contains("..."));
        String words = Dialogs.words(page);
        assertTrue(words.contains("Lab gateway\t127.0.0.1:9\tNone\tgpt-oss-120b"), words);
        assertTrue(words.contains("Ollama on this machine\t127.0.0.1:11434\tNot needed"), words);
        Screenshot.take("preferences-models");
    }

    @Test
    void gatewayIsAddedAndSaved() throws Exception {
        Composite page = page(ModelsPreferencePage.ID);
        Dialogs.press(page, "Add...");
        Shell add = Dialogs.await("Add a Provider");
        assertFalse(Dialogs.isEnabled(add, "OK"), "HOST is still in the address");
        Screenshot.take("preferences-provider");
        Ui.run(() -> Dialogs.all(add).filter(Text.class::isInstance)
                .map(Text.class::cast).filter(text -> text.getText().contains("HOST")).findFirst()
                .orElseThrow().setText("https://vllm.lab.example"));
        Dialogs.press(add, "OK");
        Dialogs.awaitClosed("Add a Provider");
        assertTrue(Dialogs.words(page).contains("vllm.lab.example"));
        Ui.run(() -> ((PreferencePage) dialog.getSelectedPage()).performOk());
        Ui.waitUntil("is saved", () -> workbench.service().state().models().orElseThrow().provider("gateway")
                .filter(gateway -> gateway.baseUrl().toString().equals("https://vllm.lab.example/v1/")).isPresent());
    }

    @Test
    void keyIsKeptForTheSession() throws Exception {
        Composite page = page(ModelsPreferencePage.ID);
        Dialogs.press(page, "Key...");
        Shell key = Dialogs.await("Key of a Provider");
        Ui.run(() -> {
            Dialogs.editable(key).setText("key-canary");
            Dialogs.button(key, "in Eclipse's secure storage, encrypted").setSelection(false);
            Dialogs.button(key, "for this session only, in memory").setSelection(true);
        });
        Screenshot.take("preferences-key");
        Dialogs.press(key, "Keep");
        Dialogs.awaitClosed("Key of a Provider");
        Ui.waitUntil("says so", () -> Dialogs.words(page).contains("For this session only"));
        assertFalse(Dialogs.words(page).contains("key-canary"));
    }

    @Test
    void testOfAConnectionNamesTheStepThatFailed() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.json(401, "{\"error\":{\"message\":\"canary\"}}"))) {
            workbench.close();
            workbench = new ModelWorkbench(server.uri("/v1/"));
            workbench.choose();
            Composite page = page(ModelsPreferencePage.ID);
            Dialogs.press(page, "Test...");
            Shell test = Dialogs.await("Test of a Connection");
            Ui.waitUntil("the test ends", () -> Dialogs.words(test).contains("Failed at: Key"));
            Screenshot.take("preferences-test");
            assertFalse(Dialogs.words(test).contains("canary"));
            Dialogs.press(test, "Close");
            Dialogs.awaitClosed("Test of a Connection");
        }
    }

    @Test
    void testOfAConnectionCanBeCancelled() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.silence())) {
            workbench.close();
            workbench = new ModelWorkbench(server.uri("/v1/"));
            workbench.choose();
            Composite page = page(ModelsPreferencePage.ID);
            Dialogs.press(page, "Test...");
            Shell test = Dialogs.await("Test of a Connection");
            Ui.waitUntil("the server is asked", () -> !server.requests().isEmpty());
            Dialogs.press(test, "Cancel");
            Dialogs.awaitClosed("Test of a Connection");
            assertTrue(server.awaitEnded(1), "the connection is left open");
        }
    }

    @Test
    void lockedProvidersCannotBeChanged() throws Exception {
        workbench.policy(POLICY);
        Composite page = page(ModelsPreferencePage.ID);
        String words = Dialogs.words(page);
        assertTrue(words.contains("Locked by the policy Lab policy 2026-11"), words);
        assertFalse(words.contains("127.0.0.1:9"), "a provider of the person's own is listed");
        assertFalse(Dialogs.isEnabled(page, "Add..."));
        assertFalse(Dialogs.isEnabled(page, "Edit..."));
        assertFalse(Dialogs.isEnabled(page, "Remove"));
        Screenshot.take("preferences-locked");
    }

    @Test
    void policyIsShown() throws Exception {
        workbench.policy(POLICY);
        Composite page = page(PolicyPreferencePage.ID);
        String words = Dialogs.words(page);
        assertTrue(words.contains("Lab policy 2026-11") && words.contains("Research IT"), words);
        assertTrue(words.contains("gateway.lab.example"), words);
        Screenshot.take("preferences-policy");
    }

    @Test
    void brokenPolicyFailsClosedAndSaysSo() throws Exception {
        workbench.policy("{\"format\": \"otowi-policy/1\", \"name\": ");
        Composite page = page(PolicyPreferencePage.ID);
        String error = Ui.call(() -> ((PreferencePage) dialog.getSelectedPage()).getErrorMessage());
        assertTrue(error.contains("nothing is sent"), "no error is shown");
        assertTrue(Dialogs.words(page).contains("otowi-policy.json"));
        Screenshot.take("preferences-policy-broken");
    }
}
