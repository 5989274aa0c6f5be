package org.otowi.cli.connection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.otowi.cli.Launch;
import org.otowi.models.config.ConfigException;
import org.otowi.models.config.ConfigFile;
import org.otowi.models.key.KeyPlaces;
import org.otowi.models.key.KeySource;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.policy.PolicyLoader;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.Provider;
import org.otowi.models.settings.ConnectionSettings;
import org.otowi.models.settings.Settings;
import org.otowi.models.settings.SettingsFile;
import org.otowi.models.transport.EnvironmentProxies;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;

/** The models that a run can reach: by the policy, the settings and the keys of its surroundings. */
public final class Connection {

    private static final String POLICY = "otowi-policy.json";

    private final Models models;
    private final Settings settings;
    private final List<KeySource> keys;
    private final Path file;

    private Connection(Models.Setup setup, Path file) {
        this.file = file;
        models = new Models(setup);
        settings = setup.settings();
        keys = setup.keys();
    }

    /** As the surroundings say. */
    public static Connection of(Environment environment, Launch launch) throws CommandException {
        return of(environment, launch, new LimitOptions());
    }

    /**
     * As the surroundings say, with the limits of the command line.
     *
     * @throws CommandException if the settings cannot be read
     */
    public static Connection of(Environment environment, Launch launch, LimitOptions limits) throws CommandException {
        SettingsFile file = SettingsFile.usual(environment.variables());
        Settings settings = settings(file);
        settings = settings.withLimits(limits.over(settings.limits()));
        ConnectionSettings connection = settings.connection();
        return new Connection(new Models.Setup(policy(environment, launch), settings,
                KeyPlaces.of(environment.variables(), file.folder(), List.of()),
                connection.proxies(new EnvironmentProxies(environment.variables())),
                connection.trust(environment.variables()), state(environment)), file.path());
    }

    private static Settings settings(SettingsFile file) throws CommandException {
        try {
            return file.read();
        } catch (ConfigException e) {
            throw new CommandException(e.getMessage());
        }
    }

    /** The policy in force for a run. */
    public static LoadedPolicy policy(Environment environment, Launch launch) {
        List<Path> places = launch.installation().stream().map(folder -> folder.resolve(POLICY)).toList();
        return PolicyLoader.ofProcess(places.stream().filter(ConfigFile::mayExist).findFirst().or(() -> places.stream().findFirst()),
                environment.variables()).load();
    }

    /** Where the receipts of this account lie. */
    public static Path state(Environment environment) {
        return environment.variable("XDG_STATE_HOME").map(Path::of).filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "state")).resolve("otowi");
    }

    public Models models() {
        return models;
    }

    public Settings settings() {
        return settings;
    }

    public List<KeySource> keys() {
        return keys;
    }

    /**
     * The provider of an id.
     *
     * @throws CommandException if there is none
     */
    public Provider provider(String id) throws CommandException {
        Optional<Provider> provider = models.provider(id);
        if (provider.isEmpty()) {
            throw new UnknownProvider(models, file).of(id, settings.provider().equals(Optional.of(id)));
        }
        return provider.get();
    }
}
