package org.otowi.cli.connection;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otowi.cli.messages.Messages;
import org.otowi.models.provider.BaseUrl;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.provider.Provider;
import org.otowi.models.provider.ProviderReader;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which model is meant, where the command line says it: a provider that is set up, or a gateway for once. */
public final class TargetOptions {

    /** What a gateway that is named on the command line is called. */
    public static final String ONCE = "command-line";

    /** The variable that holds the key of such a gateway. */
    private static final String KEY = "OTOWI_API_KEY";

    @Option(names = "--provider", paramLabel = "P", descriptionKey = "target.provider")
    private Optional<String> provider = Optional.empty();

    @Option(names = "--model", paramLabel = "M", descriptionKey = "target.model")
    private Optional<String> model = Optional.empty();

    @Option(names = "--dialect", paramLabel = "D", descriptionKey = "target.dialect")
    private Optional<String> dialect = Optional.empty();

    @Option(names = "--base-url", paramLabel = "U", descriptionKey = "target.baseUrl")
    private Optional<String> baseUrl = Optional.empty();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    /** The provider that is named; empty where a gateway is, or nothing. */
    public Optional<String> provider() {
        return provider;
    }

    public Optional<String> model() {
        return model.map(String::strip).filter(name -> !name.isEmpty());
    }

    LimitOptions limits() {
        return limits;
    }

    /** Whether a gateway is named. */
    public boolean namesGateway() {
        return dialect.isPresent() || baseUrl.isPresent();
    }

    /**
     * The gateway that is named.
     *
     * @throws CommandException if only half of it is said, or it is none
     */
    Optional<Provider> gateway(Environment environment) throws CommandException {
        if (!namesGateway()) {
            return Optional.empty();
        }
        if (provider.isPresent()) {
            throw new CommandException(Messages.get("target.both"));
        }
        if (dialect.isEmpty() || baseUrl.isEmpty()) {
            throw new CommandException(Messages.get("target.half"));
        }
        Dialect spoken = dialect(dialect.get());
        KeyHeader usual = spoken == Dialect.OLLAMA ? KeyHeader.BEARER : ProviderReader.usual(spoken);
        boolean keyed = environment.variable(KEY).isPresent();
        URI address = address(baseUrl.get(), spoken);
        return Optional.of(new Provider(ONCE, address.getRawAuthority(), spoken, address, keyed ? usual : KeyHeader.NONE,
                keyed ? Optional.of(KEY) : Optional.empty(), List.of(), Optional.empty(), Map.of(), Optional.empty()));
    }

    private static Dialect dialect(String name) throws CommandException {
        try {
            return Dialect.of(name);
        } catch (IllegalArgumentException e) {
            throw new CommandException(Messages.get("target.dialect", name), e);
        }
    }

    /** The message does not repeat an address that may hold a password. */
    private static URI address(String text, Dialect dialect) throws CommandException {
        try {
            return BaseUrl.of(text, dialect);
        } catch (IllegalArgumentException e) {
            throw new CommandException(Messages.get("target.baseUrl"));
        }
    }
}
