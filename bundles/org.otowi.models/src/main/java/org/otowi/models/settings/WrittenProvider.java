package org.otowi.models.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.otowi.models.provider.Catalogue;
import org.otowi.models.provider.Provider;
import org.otowi.models.provider.ProviderReader;
import org.otowi.models.provider.Template;

/** How the file wrote a provider, so that one which names what it is like goes on doing so. */
final class WrittenProvider {

    private WrittenProvider() {}

    /** What stands in a list, if it still means the provider. */
    static Optional<JsonNode> unchanged(JsonNode list, Provider provider) {
        if (list != null) {
            for (JsonNode entry : list) {
                if (ProviderReader.read(entry, id -> Catalogue.BUILT_IN.template(id).map(Template::provider),
                        Optional.empty())
                        .equals(provider)) {
                    return Optional.of(entry);
                }
            }
        }
        return Optional.empty();
    }
}
