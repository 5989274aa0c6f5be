package org.otowi.models.transport;

import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Set;

/**
 * What a reply says that it is.
 *
 * @param name type and subtype in lower case; empty if it does not say
 */
record ContentType(String name) {

    /** What servers say that do not know better. */
    private static final Set<String> VAGUE = Set.of("", "text/plain", "application/octet-stream");

    static ContentType of(HttpHeaders headers) {
        String value = headers.firstValue("content-type").orElse("");
        int end = value.indexOf(';');
        return new ContentType((end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT));
    }

    boolean isHtml() {
        return name.equals("text/html") || name.equals("application/xhtml+xml");
    }

    boolean fits(Framing framing) {
        return VAGUE.contains(name) || name.contains("json") || framing == Framing.SSE && name.equals("text/event-stream");
    }

    /** For a person, without what is no type. */
    String shown() {
        return name.matches("[a-z0-9][a-z0-9.+-]{0,40}/[a-z0-9.+-]{1,60}") ? name : "?";
    }
}
