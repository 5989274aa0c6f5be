package org.otowi.provenance.export;

import java.util.Optional;

/**
 * What an RO-Crate must say of itself and no log knows.
 *
 * @param name what people call the crate
 * @param license the terms of use of its files, as a URL or in words
 */
public record CrateFacts(String name, Optional<String> license) {}
