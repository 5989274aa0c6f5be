package org.otowi.cli.connection;

import java.util.List;
import java.util.Optional;
import org.otowi.cli.Launch;
import org.otowi.cli.messages.Messages;
import org.otowi.models.chat.ChatModel;
import org.otowi.models.provider.ModelInfo;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.ModelsException;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.Cancellation;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;

/**
 * The model that a command asks.
 *
 * @param models all models
 * @param provider who serves it
 * @param model its id
 */
public record Target(Models models, Provider provider, String model) {

    private static final int MOST_NAMED = 12;

    /**
     * Finds the model that the options and the settings mean.
     *
     * @param cancellation stops the look at the provider's list of models
     * @return empty where the embedded provider is meant, which has no models
     * @throws CommandException if the options do not say which model
     */
    public static Optional<Target> of(TargetOptions options, Environment environment, Launch launch, boolean listing,
            Cancellation cancellation) throws CommandException {
        Optional<Provider> gateway = options.gateway(environment);
        if (gateway.isEmpty() && options.provider().filter(ModelUse.EMBEDDED::equals).isPresent()) {
            return Optional.empty();
        }
        Connection connection = Connection.of(environment, launch, options.limits());
        Optional<String> id = options.provider().or(() -> connection.settings().provider());
        if (gateway.isEmpty() && id.filter(any -> !any.equals(ModelUse.EMBEDDED)).isEmpty()) {
            return Optional.empty();
        }
        Provider provider = gateway.isPresent() ? gateway.get() : connection.provider(id.get());
        Optional<String> usual = connection.settings().provider().equals(Optional.of(provider.id()))
                ? connection.settings().model() : Optional.empty();
        Optional<String> model = options.model().or(() -> usual).or(provider::defaultModel);
        return Optional.of(new Target(connection.models(), provider, model.isPresent() ? model.get()
                : onlyModel(connection.models(), provider, listing, cancellation)));
    }

    /** A server of one model, such as that of llama.cpp, needs no name for it. */
    private static String onlyModel(Models models, Provider provider, boolean listing, Cancellation cancellation)
            throws CommandException {
        if (!listing) {
            throw new CommandException(Messages.get("target.noModel", provider.id()));
        }
        try {
            List<String> ids = models.modelIds(provider, cancellation);
            if (ids.size() == 1) {
                return ids.get(0);
            }
            throw new CommandException(Messages.get("target.whichModel", provider.id(),
                    String.join(", ", ids.subList(0, Math.min(MOST_NAMED, ids.size())))));
        } catch (ModelsException e) {
            throw new CommandException(Messages.get("target.noModelListed", provider.id(), e.getMessage()), e);
        }
    }

    /** The model, ready to be asked. */
    public ChatModel chatModel() {
        return models.model(provider, model);
    }

    public ModelInfo info() {
        return models.info(provider, model);
    }
}
