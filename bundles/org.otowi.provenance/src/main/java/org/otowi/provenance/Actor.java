package org.otowi.provenance;

import java.util.Optional;

/**
 * The person at the keyboard, as they call themselves; only a signature proves it.
 *
 * @param name what a reader of the log should call them
 * @param account an address or account that tells namesakes apart
 */
public record Actor(String name, Optional<String> account) {

    /** Someone of whom only the name is known. */
    public static Actor named(String name) {
        return new Actor(name, Optional.empty());
    }
}
