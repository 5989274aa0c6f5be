package org.otowi.provenance.record;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.otowi.provenance.KeptFile;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.record.JournalFormat.Header;

/** What a journal says was appended to a sidecar, and kept for that, since it was last forced to the disk. */
final class Journalled {

    private final Header header;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<KeptFile> content = new ArrayList<>();
    private final Set<Integer> ends = new HashSet<>(Set.of(0));
    private long modified = Long.MIN_VALUE;

    Journalled(Header header) {
        this.header = header;
    }

    void add(JournalRecord next) {
        bytes.writeBytes(next.lines());
        ends.add(bytes.size());
        content.addAll(next.content());
        modified = next.modified();
    }

    Header header() {
        return header;
    }

    /** All that was appended, in one piece. */
    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** What content stores were given for it. */
    List<KeptFile> content() {
        return List.copyOf(content);
    }

    /** Whether any of these contents is here. */
    boolean holdsAny(Set<Sha256> hashes) {
        return content.stream().map(KeptFile::hash).anyMatch(hashes::contains);
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
