package org.otowi.provenance.log;

import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.json.CanonicalScanner;

/** The members of an {@link EntryCore}, and those that every entry must have, in the order of the canonical form. */
enum CoreMember {
    AFTER("after"),
    BEFORE("before"),
    FILE_ID("file_id"),
    FORMAT("format"),
    FROM("from"),
    MONO("mono"),
    NAME("name"),
    OFFSET("offset"),
    PARENTS("parents"),
    PREV("prev"),
    SEQ("seq"),
    STREAM("stream"),
    TIME("time"),
    TO("to"),
    TORN("torn"),
    TYPE("type"),
    SEAL(EntryBytes.SEAL);

    private final long packedKey;

    CoreMember(String key) {
        this.packedKey = CanonicalScanner.packedKey(key);
    }

    /** The key as {@link CanonicalScanner#packedKey()} gives it: in the order of the keys. */
    long packedKey() {
        return packedKey;
    }
}
