package org.otowi.provenance.workspace;

import java.time.Clock;
import java.util.List;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.record.ExpiredTexts;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.workspace.internal.IdeSession;

/** The prompts, replies and pieces of context that are kept beside logs: by this workspace, and by this account's command line. */
public final class KeptTexts {

    private final List<ContentStore> stores;
    private final JournalFolder journals;
    private final Clock clock;

    /** Those of some stores. */
    public KeptTexts(List<ContentStore> stores, JournalFolder journals, Clock clock) {
        this.stores = List.copyOf(stores);
        this.journals = journals;
        this.clock = clock;
    }

    /** Those of this workspace and account, by a clock. */
    public static KeptTexts of(Clock clock) {
        return new KeptTexts(List.of(IdeSession.contentStore(), DirectoryContentStore.ofAccount()), JournalFolder.ofAccount(),
                clock);
    }

    /**
     * Deletes the texts that are older than so many days; logs stay as they are. Reads and writes files: never to be
     * called on the UI thread.
     *
     * @return how many there were
     * @throws ProvenanceException if some are still there
     */
    public int deleteOlderThan(int days) throws ProvenanceException {
        int deleted = 0;
        for (ContentStore store : stores) {
            deleted += new ExpiredTexts(store, journals, clock).delete(days);
        }
        return deleted;
    }
}
