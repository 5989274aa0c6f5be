package org.otowi.models.key;

import java.util.Map;
import java.util.Optional;
import org.otowi.models.messages.Messages;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.Cancellation;

/** Keys in the variables that the providers name. One that is set to nothing is not set. */
public final class EnvironmentKeys implements KeySource {

    private final Map<String, String> environment;

    public EnvironmentKeys(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Optional<Key> find(Provider provider, Cancellation cancellation) throws KeyException {
        Optional<String> value = provider.keyVariable().map(environment::get).filter(text -> !text.isBlank());
        return value.isEmpty() ? Optional.empty()
                : Optional.of(KeyText.read(value.get(), Messages.get("key.variable", provider.keyVariable().orElseThrow())));
    }

    /** Only that they are there. */
    @Override
    public String toString() {
        return "EnvironmentKeys";
    }
}
