package org.otowi.assistant.summary;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A summary of one research file.
 *
 * @param file the file, as the caller named it
 * @param sha256 hash of the bytes that were summarized, 64 hexadecimal digits
 * @param kind {@code paper}, {@code code} or {@code notebook}
 * @param title the paper's title or the file's name
 * @param tldr one sentence that says what the paper shows or the code does
 * @param facets claims by subject in the order to show them; subjects without claims are absent
 * @param provider who made it: {@code embedded}, or the name of a provider of models
 * @param extractive whether every claim is in the file's own words
 * @param warnings what could not be read or summarized, in words for a person
 */
public record Summary(Path file, String sha256, String kind, String title, Claim tldr, Map<Facet, List<Claim>> facets,
        String provider, boolean extractive, List<String> warnings) {

    public Summary {
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
        warnings = List.copyOf(warnings);
    }
}
