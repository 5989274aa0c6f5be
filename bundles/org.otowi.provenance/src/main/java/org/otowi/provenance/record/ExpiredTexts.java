package org.otowi.provenance.record;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.messages.Messages;

/**
 * The prompts, replies and pieces of context that a content store has kept for longer than it may. What logs hold of
 * them, commitments and what was disclosed, stays, and so does every verdict; nothing is written to any log, as the store
 * knows none.
 */
public final class ExpiredTexts {

    private final ContentStore store;
    private final JournalFolder journals;
    private final Clock clock;

    /** Those of a store, by a clock. */
    public ExpiredTexts(ContentStore store, JournalFolder journals, Clock clock) {
        this.store = store;
        this.journals = journals;
        this.clock = clock;
    }

    /** What stands in logs for the texts that are older than so many days. */
    public List<Sha256> find(int days) throws IOException {
        return store.textsBefore(clock.instant().minus(Duration.ofDays(days)));
    }

    /**
     * Deletes the texts that are older than so many days, and their salts.
     *
     * @return how many there were
     * @throws ProvenanceException if some are still there
     */
    public int delete(int days) throws ProvenanceException {
        try {
            List<Sha256> expired = find(days);
            if (!expired.isEmpty()) {
                new JournalledTexts(journals, store, SidecarAccess.SYSTEM).forget(Set.copyOf(expired));
            }
            for (Sha256 text : expired) {
                store.erase(text);
            }
            return expired.size();
        } catch (IOException e) {
            throw new ProvenanceException(Reason.FAILED, Messages.get("store.not.expired", e.getMessage()), e);
        }
    }
}
