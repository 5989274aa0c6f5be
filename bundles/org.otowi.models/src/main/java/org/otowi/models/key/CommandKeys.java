package org.otowi.models.key;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.Cancellation;

/**
 * Keys that a program prints, as tools for short-lived tokens do. It runs once for every request, so a token that has
 * expired
 * is never kept; programs that are slow keep their tokens themselves.
 */
public final class CommandKeys implements KeySource {

    /** Long enough for a program that asks another server. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Predicate<Provider> asked;
    private final Duration patience;

    private CommandKeys(Predicate<Provider> asked, Duration patience) {
        this.asked = asked;
        this.patience = patience;
    }

    /** The commands of the policy's providers. */
    public static CommandKeys ofPolicy() {
        return new CommandKeys(provider -> provider.lockedBy().isPresent(), PATIENCE);
    }

    /** The commands of all other providers. */
    public static CommandKeys ofPerson() {
        return new CommandKeys(provider -> provider.lockedBy().isEmpty(), PATIENCE);
    }

    /** All commands, with another time to wait. */
    static CommandKeys waiting(Duration patience) {
        return new CommandKeys(provider -> true, patience);
    }

    @Override
    public Optional<Key> find(Provider provider, Cancellation cancellation) throws KeyException {
        if (provider.credentialCommand().isEmpty() || !asked.test(provider)) {
            return Optional.empty();
        }
        return Optional.of(new CredentialCommand(provider.credentialCommand(), patience).run(cancellation));
    }
}
