package org.otowi.assistant.workspace.models;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.otowi.models.key.Key;
import org.otowi.models.key.KeySource;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.Cancellation;

/** Keys that are forgotten when Eclipse is closed. Safe for use by several threads. */
public final class SessionKeys implements KeySource {

    private final Map<String, Key> keys = new ConcurrentHashMap<>();

    @Override
    public Optional<Key> find(Provider provider, Cancellation cancellation) {
        return Optional.ofNullable(keys.get(KeySlot.of(provider)));
    }

    /** Keeps the key until Eclipse is closed. */
    public void keep(Provider provider, String value) {
        keys.put(KeySlot.of(provider), new Key(value, Messages.sessionSource));
    }

    public void forget(Provider provider) {
        keys.remove(KeySlot.of(provider));
    }
}
