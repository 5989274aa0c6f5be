package org.otowi.assistant.workspace.models;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.models.provider.Provider;
import org.otowi.models.settings.ConnectionSettings;
import org.otowi.models.settings.Limits;
import org.otowi.models.settings.Settings;

/** Settings while a person changes them on a page; nothing holds before it is saved. For one thread only. */
public final class SettingsDraft {

    private Settings settings;

    public SettingsDraft(Settings settings) {
        this.settings = settings;
    }

    public Settings settings() {
        return settings;
    }

    /** The person's own provider of this id. */
    public Optional<Provider> own(String id) {
        return settings.providers().stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    /** Adds the provider, in the place of the one with its id. */
    public void put(Provider provider) {
        List<Provider> providers = new ArrayList<>(settings.providers());
        providers.removeIf(other -> other.id().equals(provider.id()));
        providers.add(provider);
        with(providers, settings.provider(), settings.model(), settings.connection());
    }

    /** Removes the person's own provider of this id. */
    public void remove(String id) {
        List<Provider> providers = new ArrayList<>(settings.providers());
        providers.removeIf(other -> other.id().equals(id));
        boolean isDefault = settings.provider().filter(id::equals).isPresent();
        with(providers, isDefault ? Optional.empty() : settings.provider(), isDefault ? Optional.empty() : settings.model(),
                settings.connection());
    }

    /** Says who answers where nobody is named; empty: what needs no model. */
    public void setDefault(Optional<String> provider) {
        boolean same = provider.equals(settings.provider());
        with(settings.providers(), provider, same ? settings.model() : Optional.empty(), settings.connection());
    }

    /**
     * Says whom TLS trusts.
     *
     * @param authorities PEM file; empty for those of Java alone
     * @param own our certificate, PKCS #12 or PEM; empty for none
     * @param key the PEM file with its key
     * @param password the environment variable with the password of a PKCS #12 file
     */
    public void trust(Optional<Path> authorities, Optional<Path> own, Optional<Path> key, Optional<String> password) {
        ConnectionSettings before = settings.connection();
        with(settings.providers(), settings.provider(), settings.model(), new ConnectionSettings(authorities,
                own.map(file -> new ConnectionSettings.Certificate(file, key, password)), before.proxy(), before.noProxy()));
    }

    /**
     * Says how long to wait and how often to try.
     *
     * @param first until the first words
     * @param idle between two pieces of an answer
     * @param retries attempts after the first
     */
    public void patience(Duration first, Duration idle, int retries) {
        Limits before = settings.limits();
        settings = settings.withLimits(new Limits(before.connect(), first, idle, retries, before.longestPause(),
                before.replyBytes()));
    }

    private void with(List<Provider> providers, Optional<String> provider, Optional<String> model,
            ConnectionSettings connection) {
        settings = new Settings(providers, settings.models(), provider, model, settings.limits(), connection,
                settings.exclusions(), settings.contentDays());
    }
}
