package org.otowi.cli.providers;

import java.util.List;
import java.util.Optional;
import org.otowi.cli.messages.Messages;
import org.otowi.models.key.Key;
import org.otowi.models.key.KeyException;
import org.otowi.models.key.KeySource;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.Cancellation;

/**
 * Where the key of a provider is, never the key itself.
 *
 * @param needed whether the provider wants one
 * @param found whether there is one, or a command that prints one
 * @param words the place, for a person
 */
record KeyPlace(boolean needed, boolean found, String words) {

    /** Looks in all places but runs no command, which may take long or ask for something. */
    static KeyPlace of(Provider provider, List<KeySource> sources) {
        if (provider.keyHeader() == KeyHeader.NONE) {
            return new KeyPlace(false, false, Messages.get("providers.noKey"));
        }
        if (!provider.credentialCommand().isEmpty()) {
            return new KeyPlace(true, true, Messages.get("providers.command", provider.credentialCommand().get(0)));
        }
        for (KeySource source : sources) {
            try {
                Optional<Key> key = source.find(provider, Cancellation.NEVER);
                if (key.isPresent()) {
                    return new KeyPlace(true, true, key.get().source());
                }
            } catch (KeyException e) {
                return new KeyPlace(true, false, e.getMessage());
            }
        }
        return new KeyPlace(true, false, provider.keyVariable().map(name -> Messages.get("providers.keyMissing", name))
                .orElseGet(() -> Messages.get("providers.keyNowhere")));
    }
}
