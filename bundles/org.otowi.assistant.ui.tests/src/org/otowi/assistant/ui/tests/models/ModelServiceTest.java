package org.otowi.assistant.ui.tests.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.assistant.ui.transcript.TranscriptItem;
import org.otowi.assistant.ui.view.AssistantPresenter;
import org.otowi.assistant.workspace.models.KeyRing;
import org.otowi.assistant.workspace.models.ModelService;
import org.otowi.assistant.workspace.models.ModelState;
import org.otowi.assistant.workspace.models.SecureKeys;
import org.otowi.assistant.workspace.models.SessionKeys;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.settings.Settings;
import org.otowi.models.settings.SettingsFile;
import org.otowi.models.transport.ProxySource;

class ModelServiceTest {

    private static final int SECONDS = 30;

    @TempDir
    private Path folder;

    private ModelService service(Supplier<LoadedPolicy> policy) {
        KeyRing keys = new KeyRing(Map.of(), folder, new SessionKeys(), new SecureKeys(() -> null, SecureKeys.PATIENCE));
        return new ModelService(new ModelService.Setup(new SettingsFile(folder.resolve("config.json")), policy, keys,
                ProxySource.NONE, folder));
    }

    @Test
    void faultOfTheModelsDoesNotReachWhatNeedsNone() throws Exception {
        ModelService service = service(() -> {
            throw new NoClassDefFoundError("org/otowi/models/Missing");
        });
        ModelState state = service.ready().get(SECONDS, TimeUnit.SECONDS);
        assertTrue(state.models().isEmpty());
        assertTrue(state.problem().orElseThrow().contains("go on working"), state.problem().orElseThrow());

        AssistantPresenter presenter = new AssistantPresenter(service, (preview, notes, decided) -> {});
        CountDownLatch ended = new CountDownLatch(1);
        presenter.ask("Why?", ended::countDown);
        assertTrue(ended.await(SECONDS, TimeUnit.SECONDS));
        TranscriptItem.Refused refused = assertInstanceOf(TranscriptItem.Refused.class,
                presenter.conversation().items().get(1));
        assertTrue(refused.message().contains("No file is attached"), "the embedded answerer was asked");
    }

    @Test
    void settingsThatCannotBeReadAreSaidAndNotOverwritten() throws Exception {
        Path file = Files.writeString(folder.resolve("config.json"), "{\"format\": \"otowi-settings/1\", ");
        ModelService service = service(() -> LoadedPolicy.NONE);
        ModelState state = service.ready().get(SECONDS, TimeUnit.SECONDS);
        assertTrue(state.problem().orElseThrow().contains("config.json"), state.problem().orElseThrow());
        assertThrows(ExecutionException.class, () -> service.save(Settings.DEFAULT).get(SECONDS, TimeUnit.SECONDS));
        assertEquals("{\"format\": \"otowi-settings/1\", ", Files.readString(file));
    }

    @Test
    void savedProviderCanBeAsked() throws Exception {
        ModelService service = service(() -> LoadedPolicy.NONE);
        Settings usual = Settings.DEFAULT;
        service.save(new Settings(List.of(ModelWorkbench.provider(URI.create("https://gateway.lab.example/v1/"))),
                usual.models(), usual.provider(), usual.limits())).get(SECONDS, TimeUnit.SECONDS);
        assertTrue(service.state().models().orElseThrow().provider("lab").isPresent());
        assertTrue(Files.readString(folder.resolve("config.json")).contains("gateway.lab.example"));
    }
}
