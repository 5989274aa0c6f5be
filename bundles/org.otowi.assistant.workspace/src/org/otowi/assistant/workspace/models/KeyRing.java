package org.otowi.assistant.workspace.models;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.osgi.util.NLS;
import org.otowi.models.key.KeyException;
import org.otowi.models.key.KeyPlaces;
import org.otowi.models.key.KeySource;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.Cancellation;

/**
 * Where keys of this workbench come from: first what IT or the person set up outside of Eclipse, then what was typed for
 * this session, which is the newest, then the secure storage.
 */
public final class KeyRing {

    private final Map<String, String> environment;
    private final Path folder;
    private final SessionKeys session;
    private final SecureKeys secure;

    /**
     * A ring.
     *
     * @param environment the variables that may hold keys
     * @param folder the folder of the settings, which may have files with keys
     */
    public KeyRing(Map<String, String> environment, Path folder, SessionKeys session, SecureKeys secure) {
        this.environment = Map.copyOf(environment);
        this.folder = folder;
        this.session = session;
        this.secure = secure;
    }

    /** All places, in the order in which they are asked. */
    List<KeySource> sources() {
        return KeyPlaces.of(environment, folder, List.of(session, secure));
    }

    /**
     * Where the key of the provider is, for a person. Asks the secure storage, so never on the UI thread; runs no
     * command.
     */
    public String state(Provider provider) {
        if (provider.keyHeader() == KeyHeader.NONE) {
            return Messages.KeyState_notNeeded;
        }
        if (!provider.credentialCommand().isEmpty()) {
            return Messages.KeyState_command;
        }
        Optional<String> variable = provider.keyVariable().filter(environment::containsKey)
                .filter(Predicate.not(name -> environment.get(name).isBlank()));
        if (variable.isPresent()) {
            return NLS.bind(Messages.KeyState_environment, variable.get());
        }
        return session.find(provider, Cancellation.NEVER).isPresent() ? Messages.KeyState_session : stored(provider);
    }

    private String stored(Provider provider) {
        try {
            return secure.has(provider) ? Messages.KeyState_secure : Messages.KeyState_none;
        } catch (KeyException e) {
            return NLS.bind(Messages.KeyState_unknown, e.getMessage());
        }
    }

    /**
     * Keeps the key in the secure storage, where it outlives this session; one for this session only is forgotten.
     *
     * @throws KeyException if that did not work; the key is kept nowhere then
     */
    public void store(Provider provider, String value) throws KeyException {
        secure.store(provider, value);
        session.forget(provider);
    }

    /** Keeps the key until Eclipse is closed, and nowhere else. */
    public void keepForSession(Provider provider, String value) {
        session.keep(provider, value);
    }

    /**
     * Forgets what was typed here.
     *
     * @throws KeyException if the secure storage could not be asked
     */
    public void forget(Provider provider) throws KeyException {
        session.forget(provider);
        secure.remove(provider);
    }
}
