package org.otowi.provenance.record;

import java.util.Optional;
import org.otowi.provenance.Content;

/**
 * What a person changed between two saves.
 *
 * @param before the file as it was; empty when it did not exist
 * @param after the file as it was saved
 */
public record HumanEdit(Optional<Content> before, Content after) implements Edit {}
