package org.otowi.assistant.ui.tests.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.assistant.workspace.models.SecureKeys;
import org.otowi.models.key.Key;
import org.otowi.models.key.KeyException;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.Cancellation;

class SecureKeysTest {

    private static final String VALUE = "sk-canary-0123456789";
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    private Path folder;

    @Test
    void keyIsKeptEncryptedForItsServerOnly() throws Exception {
        ISecurePreferences storage = storage();
        SecureKeys keys = new SecureKeys(() -> storage, SecureKeys.PATIENCE);
        Provider provider = ModelWorkbench.provider(URI.create("https://gateway.lab.example/v1/"));
        assertFalse(keys.has(provider));
        keys.store(provider, VALUE);
        assertTrue(keys.has(provider));
        assertEquals(Optional.of(VALUE), keys.find(provider, Cancellation.NEVER).map(Key::value));
        assertFalse(Files.readString(folder.resolve("storage")).contains(VALUE), "the key is readable on the disk");

        Provider moved = ModelWorkbench.provider(URI.create("https://elsewhere.example/v1/"));
        assertEquals(Optional.empty(), keys.find(moved, Cancellation.NEVER), "the key of one server went to another");
        keys.remove(provider);
        assertEquals(Optional.empty(), keys.find(provider, Cancellation.NEVER));
    }

    @Test
    void storageThatDoesNotAnswerIsLeftAloneUntilItDoes() throws Exception {
        CountDownLatch answers = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        ISecurePreferences storage = storage();
        SecureKeys keys = new SecureKeys(() -> {
            answers.await();
            answered.countDown();
            return storage;
        }, SHORT);
        Provider provider = ModelWorkbench.provider(URI.create("https://gateway.lab.example/v1/"));
        KeyException silent = assertThrows(KeyException.class, () -> keys.find(provider, Cancellation.NEVER));
        assertTrue(silent.getMessage().contains("for this session only"), silent.getMessage());
        assertThrows(KeyException.class, () -> keys.store(provider, VALUE), "nothing queues behind a storage that hangs");
        assertFalse(silent.getMessage().contains(VALUE));
        answers.countDown();
        answered.await();
    }

    @Test
    void whoStopsDoesNotWaitForTheStorage() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        SecureKeys keys = new SecureKeys(() -> {
            never.await();
            return storage();
        }, SecureKeys.PATIENCE);
        Provider provider = ModelWorkbench.provider(URI.create("https://gateway.lab.example/v1/"));
        assertThrows(CancellationException.class, () -> keys.find(provider, () -> true));
        never.countDown();
    }

    @Test
    void missingStorageIsSaid() {
        SecureKeys keys = new SecureKeys(() -> null, SecureKeys.PATIENCE);
        Provider provider = ModelWorkbench.provider(URI.create("https://gateway.lab.example/v1/"));
        KeyException missing = assertThrows(KeyException.class, () -> keys.find(provider, Cancellation.NEVER));
        assertTrue(missing.getMessage().contains("there is none in this installation"), missing.getMessage());
    }

    private ISecurePreferences storage() throws Exception {
        Map<Object, Object> options = new HashMap<>();
        options.put(IProviderHints.PROMPT_USER, false);
        options.put(IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec("of a test".toCharArray()));
        return SecurePreferencesFactory.open(folder.resolve("storage").toUri().toURL(), options);
    }
}
