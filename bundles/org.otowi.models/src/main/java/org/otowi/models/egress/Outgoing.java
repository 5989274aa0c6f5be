package org.otowi.models.egress;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One request as it would leave the machine; the key is added after the gate and is not in here.
 *
 * @param feature what it is for
 * @param provider the provider's id
 * @param model the model's id; empty where none is asked
 * @param method the HTTP method
 * @param uri where to; of a redirect the new address
 * @param headers names and values, without the key
 * @param body the exact bytes; empty for GET; not copied, not to be changed
 * @param sources the files whose content is in the body
 * @param justification why the person sends what the gate warns of
 * @param redirectOf the address that redirected to this one; empty unless this is a redirect
 */
public record Outgoing(Feature feature, String provider, Optional<String> model, String method, URI uri,
        Map<String, String> headers, byte[] body, List<Inspectable> sources, Optional<String> justification,
        Optional<URI> redirectOf) {

    /** The headers without which no dialect works. */
    private static final Set<String> OF_DIALECTS =
            Set.of("content-type", "accept", "anthropic-version", "anthropic-beta");

    public Outgoing {
        headers = Map.copyOf(headers);
        sources = List.copyOf(sources);
    }

    /** A request that is no redirect. */
    public Outgoing(Feature feature, String provider, Optional<String> model, String method, URI uri,
            Map<String, String> headers, byte[] body, List<Inspectable> sources, Optional<String> justification) {
        this(feature, provider, model, method, uri, headers, body, sources, justification, Optional.empty());
    }

    /**
     * The same request, sent on to where a redirect points. Headers that somebody set up for this provider stay behind where
     * it is another site: they may say more than its dialect needs.
     */
    public Outgoing redirectedTo(URI target) {
        Map<String, String> sent = new TreeMap<>(headers);
        if (!Destination.of(uri).equals(Destination.of(target))) {
            sent.keySet().removeIf(name -> !OF_DIALECTS.contains(name.toLowerCase(Locale.ROOT)));
        }
        return new Outgoing(feature, provider, model, method, target, sent, body, sources, justification,
                Optional.of(uri));
    }

    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "Outgoing[" + feature.id() + " to " + uri.getHost() + ", " + body.length + " bytes]";
    }
}
