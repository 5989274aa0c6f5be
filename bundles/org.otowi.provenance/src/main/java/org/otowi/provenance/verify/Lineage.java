package org.otowi.provenance.verify;

import java.util.Set;
import org.otowi.provenance.Sha256;

/**
 * Entries that belong together.
 *
 * @param first the one that stands first in the file
 * @param names every name that they give the research file
 * @param states every state of it that they record
 */
record Lineage(EntryFacts first, Set<String> names, Set<Sha256> states) {

    int firstLine() {
        return first.line();
    }
}
