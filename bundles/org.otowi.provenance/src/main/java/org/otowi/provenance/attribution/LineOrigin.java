package org.otowi.provenance.attribution;

import java.util.Optional;
import org.otowi.provenance.log.LogEntry;

/**
 * Where a line comes from.
 *
 * @param lineClass who wrote it
 * @param entry the entry that recorded it as it stands, white space aside; empty if none did
 * @param ai for {@link LineClass#AI_EDITED}, the entry of the model's line in whose place it stands
 */
public record LineOrigin(LineClass lineClass, Optional<LogEntry> entry, Optional<LogEntry> ai) {

    /** Nothing is known of the line. */
    public static final LineOrigin UNKNOWN = new LineOrigin(LineClass.UNKNOWN, Optional.empty(), Optional.empty());

    static LineOrigin of(LineClass lineClass, Optional<LogEntry> entry) {
        return new LineOrigin(lineClass, entry, Optional.empty());
    }

    /** A person's line in the place of one that has this origin; it may be an edited one where that is not known. */
    LineOrigin editedBy(Optional<LogEntry> edit) {
        return lineClass.isOfModel() ? new LineOrigin(LineClass.AI_EDITED, edit, model())
                : of(lineClass == LineClass.UNKNOWN ? LineClass.UNKNOWN : LineClass.HUMAN, edit);
    }

    /** The entry of the model that had a part in the line. */
    public Optional<LogEntry> model() {
        return lineClass == LineClass.AI ? entry : ai;
    }
}
