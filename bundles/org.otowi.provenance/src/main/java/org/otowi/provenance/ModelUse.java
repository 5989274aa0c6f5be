package org.otowi.provenance;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which model made an edit and how it was called.
 *
 * @param provider who serves it; {@code embedded} for what runs inside Otowi
 * @param requested the id that was asked for
 * @param returned the id that the provider said had answered
 * @param version version or digest of the model
 * @param parameters such as temperature or seed, as text
 * @param host the host that was contacted; empty if none was, as with {@link #EMBEDDED}, or if nobody knows
 * @param approval what in the lab's policy allowed it
 */
public record ModelUse(String provider, String requested, Optional<String> returned, Optional<String> version,
        SortedMap<String, String> parameters, Optional<String> host, Optional<String> approval) {

    /** The provider of everything that needs no network and no key. */
    public static final String EMBEDDED = "embedded";

    public ModelUse {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** Something inside Otowi, such as the extractive summarizer. */
    public static ModelUse embedded(String id, String version) {
        return new ModelUse(EMBEDDED, id, Optional.empty(), Optional.of(version), new TreeMap<>(), Optional.empty(),
                Optional.empty());
    }

    /** A model of which no more than its name is known. */
    public static ModelUse of(String provider, String requested) {
        return new ModelUse(provider, requested, Optional.empty(), Optional.empty(), new TreeMap<>(),
                Optional.empty(), Optional.empty());
    }

    /** The same model with the parameters of a call. */
    public ModelUse with(Map<String, String> callParameters) {
        return new ModelUse(provider, requested, returned, version, new TreeMap<>(callParameters), host, approval);
    }
}
