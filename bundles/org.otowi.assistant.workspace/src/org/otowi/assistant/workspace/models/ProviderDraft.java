package org.otowi.assistant.workspace.models;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otowi.models.provider.BaseUrl;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.provider.Provider;

/**
 * A provider as a person types it.
 *
 * @param id short name
 * @param name name for people; the id where it is blank
 * @param dialect the wire format
 * @param baseUrl the address, perhaps not one yet
 * @param keyHeader how the key travels
 * @param keyVariable the environment variable that may hold the key; blank for none
 * @param model the default model; blank for none
 */
public record ProviderDraft(String id, String name, Dialect dialect, String baseUrl, KeyHeader keyHeader,
        String keyVariable, String model) {

    /** What is wrong with a draft. */
    public enum Fault { ID, ADDRESS, BLANK, VARIABLE }

    private static final String ID = "[a-z0-9][a-z0-9._-]{0,63}";
    private static final String VARIABLE = "[A-Za-z_][A-Za-z0-9_]{0,127}";
    private static final String BLANK = ".*\\b[A-Z]{4,}\\b.*";

    /** A provider, to be changed. */
    public static ProviderDraft of(Provider provider) {
        return new ProviderDraft(provider.id(), provider.name(), provider.dialect(), provider.baseUrl().toString(),
                provider.keyHeader(), provider.keyVariable().orElse(""), provider.defaultModel().orElse(""));
    }

    /** The first thing that is wrong. */
    public Optional<Fault> fault() {
        if (!id.matches(ID)) {
            return Optional.of(Fault.ID);
        }
        if (baseUrl.matches(BLANK)) {
            return Optional.of(Fault.BLANK);
        }
        if (address().isEmpty()) {
            return Optional.of(Fault.ADDRESS);
        }
        return keyVariable.isBlank() || keyVariable.strip().matches(VARIABLE)
                ? Optional.empty() : Optional.of(Fault.VARIABLE);
    }

    private Optional<URI> address() {
        try {
            return Optional.of(BaseUrl.of(baseUrl, dialect));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The provider.
     *
     * @param before the one that was changed, which gives what a person cannot type here
     * @throws java.util.NoSuchElementException if there is a {@link #fault()}
     */
    public Provider provider(Optional<Provider> before) {
        return new Provider(id, name.isBlank() ? id : name.strip(), dialect, address().orElseThrow(), keyHeader,
                given(keyVariable), before.map(Provider::credentialCommand).orElse(List.of()), given(model),
                before.map(Provider::headers).orElse(Map.of()), Optional.empty());
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }
}
