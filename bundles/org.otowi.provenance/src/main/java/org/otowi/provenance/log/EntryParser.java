package org.otowi.provenance.log;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.format.LineHasher;
import org.otowi.provenance.json.CanonicalJson;
import org.otowi.provenance.json.MalformedJsonException;
import org.otowi.provenance.json.StrictJson;
import org.otowi.provenance.messages.Messages;

/**
 * Reads entries from lines, one after the other. What writers of the format leave is read by {@link CanonicalEntryReader}
 * on the quick way; {@link StrictJson} and {@link Envelope} decide about everything else, and they alone refuse.
 */
final class EntryParser {

    private final CanonicalEntryReader quick = new CanonicalEntryReader();
    private final LineHasher hasher = new LineHasher();

    LogEntry parse(int line, byte[] bytes) throws MalformedEntryException {
        Optional<EntryCore> core = quick.read(bytes);
        return core.isPresent() ? new LogEntry(line, hasher.id(bytes), bytes, core.get(), true) : slow(line, bytes);
    }

    /** What the seal of a line should say, for a line that ends with one. */
    Sha256 expectedSeal(byte[] line) {
        return hasher.seal(line);
    }

    private LogEntry slow(int line, byte[] bytes) throws MalformedEntryException {
        try {
            ObjectNode members = StrictJson.readObject(bytes);
            Envelope.check(members);
            if (!EntryBytes.endsWithSeal(bytes)) {
                throw new MalformedEntryException(Messages.get("entry.seal"));
            }
            boolean canonical = Arrays.equals(bytes, CanonicalJson.write(members));
            return new LogEntry(line, hasher.id(bytes), bytes, EntryCore.of(members), canonical);
        } catch (MalformedJsonException e) {
            throw new MalformedEntryException(e.getMessage());
        }
    }
}
