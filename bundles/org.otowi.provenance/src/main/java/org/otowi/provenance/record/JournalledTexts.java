package org.otowi.provenance.record;

import java.io.IOException;
import java.util.Set;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sha256;

/** The prompts, replies and pieces of context that journals hold, whichever log they belong to. */
record JournalledTexts(JournalFolder journals, ContentStore store, SidecarAccess access) {

    /**
     * Takes texts out of all journals and waits for the disk: none may bring back what is erased, and copies of a log
     * commit to the same texts.
     */
    void forget(Set<Sha256> texts) throws ProvenanceException, IOException {
        for (Journalled journalled : journals.all()) {
            if (journalled.holdsAny(texts)) {
                new SidecarWriter(journalled.header().sidecar(), access, journals, new UnforcedContent(store)).forget(texts);
            }
        }
        journals.forceAll();
    }
}
