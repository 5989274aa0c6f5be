package org.otowi.models.settings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.otowi.models.provider.ModelInfo;
import org.otowi.models.provider.Provider;

/**
 * What the person set; a policy can overrule all of it.
 *
 * @param providers providers of the person's own, over the built-in ones of the same id
 * @param models facts about models, over the built-in ones
 * @param provider the id of the provider to use when none is named
 * @param model the model to use with that provider when none is named
 * @param limits how long and how often
 * @param connection proxy and certificates
 * @param exclusions patterns in git's ignore syntax of files that never leave, beside those of the policy
 * @param contentDays days that prompts and replies are kept beside the log; the policy may say fewer
 */
public record Settings(List<Provider> providers, List<ModelInfo> models, Optional<String> provider, Optional<String> model,
        Limits limits, ConnectionSettings connection, List<String> exclusions, OptionalInt contentDays) {

    /** Nothing was set. */
    public static final Settings DEFAULT = new Settings(List.of(), List.of(), Optional.empty(), Limits.DEFAULT);

    public Settings {
        providers = List.copyOf(providers);
        models = List.copyOf(models);
        exclusions = List.copyOf(exclusions);
    }

    /** Settings of which only these are not the usual ones. */
    public Settings(List<Provider> providers, List<ModelInfo> models, Optional<String> provider, Limits limits) {
        this(providers, models, provider, Optional.empty(), limits, ConnectionSettings.DEFAULT, List.of(),
                OptionalInt.empty());
    }

    /** The same with other limits, as the command line sets them for once. */
    public Settings withLimits(Limits changed) {
        return new Settings(providers, models, provider, model, changed, connection, exclusions, contentDays);
    }
}
