package org.otowi.provenance.record;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Set;
import org.otowi.provenance.record.JournalFormat.Header;

/** What a journal says was appended to a sidecar since its bytes were last forced to the disk. */
final class Journalled {

    private final Header header;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Set<Integer> ends = new HashSet<>(Set.of(0));
    private long modified = Long.MIN_VALUE;

    Journalled(Header header) {
        this.header = header;
    }

    void add(long when, byte[] appended) {
        bytes.writeBytes(appended);
        ends.add(bytes.size());
        modified = when;
    }

    Header header() {
        return header;
    }

    /** All of it, in one piece. */
    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Whether one append ended after so many bytes, so that others may have seen the sidecar at that length. */
    boolean endsAt(int length) {
        return ends.contains(length);
    }

    /** When the last of these appends modified the sidecar, by the clock of the sidecar's file system. */
    long modified() {
        return modified;
    }
}
