package org.otowi.models.settings;

import java.util.List;
import java.util.Optional;
import org.otowi.models.provider.ModelInfo;
import org.otowi.models.provider.Provider;

/**
 * What the person set; a policy can overrule all of it.
 *
 * @param providers providers of the person's own, over the built-in ones of the same id
 * @param models facts about models, over the built-in ones
 * @param provider the id of the provider to use when none is named
 * @param limits how long and how often
 */
public record Settings(List<Provider> providers, List<ModelInfo> models, Optional<String> provider, Limits limits) {

    /** Nothing was set. */
    public static final Settings DEFAULT = new Settings(List.of(), List.of(), Optional.empty(), Limits.DEFAULT);

    public Settings {
        providers = List.copyOf(providers);
        models = List.copyOf(models);
    }
}
