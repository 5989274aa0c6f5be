package org.otowi.models.policy;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.otowi.models.config.ConfigException;
import org.otowi.models.config.ConfigFile;
import org.otowi.models.config.Part;
import org.otowi.models.messages.Messages;
import org.otowi.models.policy.LoadedPolicy.Origin;
import org.otowi.provenance.Sha256;

/**
 * Finds the policy and reads it. The first of these counts, and none of those behind it can loosen it: the machine's
 * file, the
 * installation's file, the system property {@code otowi.policy}, the environment variable {@code OTOWI_POLICY}.
 */
public final class PolicyLoader {

    /** The system property that names a policy. */
    public static final String PROPERTY = "otowi.policy";

    /** The environment variable that names a policy. */
    public static final String VARIABLE = "OTOWI_POLICY";

    private static final String SIGNERS = "allowed_signers";

    private final Path machine;
    private final Optional<Path> installation;
    private final Optional<String> property;
    private final Optional<String> variable;
    private final Clock clock;

    /**
     * Where to look.
     *
     * @param machine the machine's file, if it is there
     * @param installation the installation's file, if it is there
     * @param property the file that the system property names; set to nothing it names one that is missing
     * @param variable the file that the environment names, likewise
     */
    public PolicyLoader(Path machine, Optional<Path> installation, Optional<String> property, Optional<String> variable,
            Clock clock) {
        this.machine = machine;
        this.installation = installation;
        this.property = property;
        this.variable = variable;
        this.clock = clock;
    }

    /**
     * Looks where this program, on this machine, has to.
     *
     * @param installation the installation's file, such as {@code otowi-policy.json} of the IDE's configuration area
     */
    public static PolicyLoader ofProcess(Optional<Path> installation, Map<String, String> environment) {
        return new PolicyLoader(machineFile(System.getProperty("os.name")), installation,
                Optional.ofNullable(System.getProperty(PROPERTY)), Optional.ofNullable(environment.get(VARIABLE)),
                Clock.systemUTC());
    }

    /** Where an administrator of this kind of machine puts the policy. No variable moves it, or a person could. */
    static Path machineFile(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return Path.of(name.startsWith("windows") ? "C:\\ProgramData\\Otowi\\policy.json"
                : name.startsWith("mac") ? "/Library/Application Support/Otowi/policy.json" : "/etc/otowi/policy.json");
    }

    /** Reads the policy as it is now; the answer is kept as long as its user wants one and the same policy. */
    public LoadedPolicy load() {
        List<Named> named = named();
        return named.isEmpty() ? LoadedPolicy.NONE : read(named.get(0), named.subList(1, named.size()));
    }

    private record Named(Origin origin, String file) {}

    private List<Named> named() {
        List<Named> named = new ArrayList<>();
        if (ConfigFile.mayExist(machine)) {
            named.add(new Named(Origin.MACHINE, machine.toString()));
        }
        installation.filter(ConfigFile::mayExist)
                .ifPresent(file -> named.add(new Named(Origin.INSTALLATION, file.toString())));
        property.ifPresent(file -> named.add(new Named(Origin.PROPERTY, file)));
        variable.ifPresent(file -> named.add(new Named(Origin.ENVIRONMENT, file)));
        return named;
    }

    private LoadedPolicy read(Named named, List<Named> ignored) {
        Optional<Path> path = Optional.empty();
        try {
            path = Optional.of(path(named));
            ConfigFile file = ConfigFile.read(path.get());
            List<String> warnings = new ArrayList<>();
            ignored.forEach(other -> warnings.add(Messages.get("policy.ignored", source(other), named.file())));
            new PolicyFileCheck(file, named.origin()).check(warnings);
            PolicySignature signature = new PolicySignature(file, signers(), clock.instant());
            Optional<String> signer = signature.signer(warnings);
            Policy policy = PolicyReader.read(Part.of(file));
            warnings.addAll(PolicyDoubts.of(policy));
            return new LoadedPolicy(policy, named.origin(), path, Optional.of(Sha256.of(file.bytes()).hex()), signer,
                    Optional.empty(),
                    warnings);
        } catch (ConfigException e) {
            return new LoadedPolicy(Policy.NONE_SET, named.origin(), path, Optional.empty(), Optional.empty(),
                    Optional.of(Messages.get("policy.failed", e.getMessage(), source(named))), List.of());
        }
    }

    /** A relative name would lead to another file in another folder, one of a stranger perhaps. */
    private static Path path(Named named) throws ConfigException {
        if (named.file().isBlank()) {
            throw new ConfigException(Messages.get("policy.empty"));
        }
        try {
            Path path = Path.of(named.file());
            if (!path.isAbsolute() && named.origin() != Origin.INSTALLATION) {
                throw new ConfigException(Messages.get("policy.relative", named.file()));
            }
            return path;
        } catch (InvalidPathException e) {
            throw new ConfigException(Messages.get("policy.path"));
        }
    }

    private static String source(Named named) {
        return Messages.get("policy.origin." + named.origin().name(), named.file());
    }

    /**
     * The list of who may sign: the machine's, or else the installation's; never one that lies beside what a person
     * named.
     */
    private Optional<Path> signers() {
        return Stream.concat(Stream.of(machine), installation.stream()).map(file -> file.resolveSibling(SIGNERS))
                .filter(ConfigFile::mayExist).findFirst();
    }
}
