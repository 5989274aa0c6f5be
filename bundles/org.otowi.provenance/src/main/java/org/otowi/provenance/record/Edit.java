package org.otowi.provenance.record;

import java.util.Optional;
import org.otowi.provenance.Content;

/** A change of a research file whose author is known. */
public sealed interface Edit permits AiEdit, HumanEdit {

    /** The file as it was; empty when it did not exist. */
    Optional<Content> before();

    /** The file as it was then. */
    Content after();
}
