package org.otowi.assistant.ui.tests.models;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.ui.PlatformUI;
import org.otowi.assistant.ui.view.AssistantPresenter;
import org.otowi.assistant.workspace.models.ModelChoice;
import org.otowi.assistant.workspace.models.ModelService;
import org.otowi.assistant.workspace.models.WorkbenchModels;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.provider.Provider;
import org.otowi.models.settings.Settings;
import org.otowi.provenance.AccountState;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** The workbench with a provider of the test's own; as it was before when it is closed. */
final class ModelWorkbench implements AutoCloseable {

    static final String MODEL = "gpt-oss-120b";

    private static final int SECONDS = 30;

    private final ModelService service = Ui.call(() -> PlatformUI.getWorkbench().getService(ModelService.class));

    /** A workbench whose provider is at this address. */
    ModelWorkbench(URI address) throws Exception {
        save(List.of(provider(address)));
    }

    static Provider provider(URI address) {
        return new Provider("lab", "Lab gateway", Dialect.OPENAI_CHAT, address, KeyHeader.BEARER,
                Optional.empty(), List.of(),
                Optional.of(MODEL), Map.of(), Optional.empty());
    }

    ModelService service() {
        return service;
    }

    private void save(List<Provider> providers) throws Exception {
        Settings usual = Settings.DEFAULT;
        service.save(new Settings(providers, usual.models(), usual.provider(), usual.limits()))
                .get(SECONDS, TimeUnit.SECONDS);
    }

    /** Chooses the model of the provider, with a key for this session. */
    void choose() {
        service.keys().keepForSession(service.state().models().orElseThrow().provider("lab").orElseThrow(), "key-canary");
        Ui.run(() -> presenter().model().choose(new ModelChoice("lab", MODEL)));
    }

    private static AssistantPresenter presenter() {
        return PlatformUI.getWorkbench().getService(AssistantPresenter.class);
    }

    /** What the gate recorded last. */
    static String lastReceipt() throws IOException {
        List<String> receipts = Files.readAllLines(AccountState.folder("").resolve("egress.jsonl"));
        return receipts.get(receipts.size() - 1);
    }

    /** A policy that forbids one thing. */
    static String forbidding(String feature) {
        return "{\"format\": \"otowi-policy/1\", \"name\": \"Lab policy\", \"features\": {\"" + feature + "\": false}}";
    }

    /** Puts a policy into the installation. */
    void policy(String json) throws Exception {
        Path file = WorkbenchModels.installationPolicy().orElseThrow();
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
        service.reload().get(SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws Exception {
        Ui.run(() -> presenter().model().choose(ModelChoice.EMBEDDED));
        try {
            Files.deleteIfExists(WorkbenchModels.installationPolicy().orElseThrow());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        save(List.of());
    }
}
