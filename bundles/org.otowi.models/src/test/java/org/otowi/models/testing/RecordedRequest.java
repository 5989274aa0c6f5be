package org.otowi.models.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came over the wire.
 *
 * @param method the method, {@code CONNECT} for a tunnel
 * @param target the target as it stood in the first line
 * @param headers values by lower-case name
 * @param head everything before the body, as it came
 * @param body the bytes of the body
 */
public record RecordedRequest(String method, String target, Map<String, List<String>> headers, String head, byte[] body) {

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
