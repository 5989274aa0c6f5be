package org.otowi.provenance.record;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.Content;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.compare.Hunks;
import org.otowi.provenance.log.EntryType;

/**
 * A change of a research file that is to be recorded.
 *
 * @param type what kind of change
 * @param before the file as it was; empty when it did not exist
 * @param after the file as it is now
 * @param texts what it commits to
 * @param more members that only this type has
 */
record Change(EntryType type, Optional<Content> before, Content after, List<Commitment> texts, ObjectNode more) {

    static Change of(EntryType type, Optional<Content> before, Content after) {
        return new Change(type, before, after, List.of(), JsonNodeFactory.instance.objectNode());
    }

    /** The states of the file that it speaks of. */
    Stream<Content> states() {
        return Stream.concat(before.stream(), Stream.of(after));
    }

    ObjectNode fields() {
        Optional<Sha256> old = before.map(Content::sha256);
        Optional<List<Hunk>> hunks = type == EntryType.FORMAT ? Hunks.formatted(before, after)
                : Hunks.between(before, after);
        ObjectNode fields = EntryFields.change(type, old, Optional.of(after), hunks);
        fields.setAll(more);
        return fields;
    }
}
