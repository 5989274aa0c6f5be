package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.KeptFile;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.messages.Messages;

/**
 * What the entries of one log commit to, on its way to the disk: written to the content store at once, safe in the
 * journal with its entry, and forced later. Safe for use by several threads.
 */
final class UnforcedContent {

    private final ContentStore store;
    private final Map<Sha256, KeptFile> journalled = new ConcurrentHashMap<>();

    UnforcedContent(ContentStore store) {
        this.store = store;
    }

    /**
     * Writes to the store, so that no entry promises what was never kept.
     *
     * @return what is to be made safe with the entry
     */
    List<KeptFile> write(Collection<Content> states, Collection<Commitment> texts) throws ProvenanceException {
        Map<Sha256, KeptFile> written = new LinkedHashMap<>();
        try {
            for (Content state : states) {
                if (!written.containsKey(state.sha256()) && !isJournalled(state.sha256())) {
                    store.write(state).ifPresent(kept -> written.put(kept.hash(), kept));
                }
            }
            for (Commitment text : texts) {
                store.write(text).ifPresent(kept -> written.put(kept.hash(), kept));
            }
        } catch (IOException e) {
            throw notKept(e);
        }
        return List.copyOf(written.values());
    }

    /** An edit begins with what the one before it has ended with, which need not be kept twice. */
    private boolean isJournalled(Sha256 hash) {
        KeptFile kept = journalled.get(hash);
        return kept != null && Files.exists(kept.path());
    }

    /** The journal has got this. */
    void journalled(Collection<KeptFile> written) {
        written.forEach(kept -> journalled.put(kept.hash(), kept));
    }

    /** Forces what the journal has, and this, to the disk. */
    void force(Collection<KeptFile> written) throws ProvenanceException {
        List<KeptFile> all = new ArrayList<>(journalled.values());
        all.addAll(written);
        try {
            store.force(all);
        } catch (IOException e) {
            throw notKept(e);
        }
        all.forEach(kept -> journalled.remove(kept.hash()));
    }

    /** Gives the store what a crash has taken and a journal still holds, except some, and forces it to the disk. */
    void restore(Journalled lost, Set<Sha256> except) throws ProvenanceException {
        try {
            store.restore(lost.content().stream().filter(kept -> !except.contains(kept.hash())).toList());
        } catch (IOException e) {
            throw notKept(e);
        }
    }

    private static ProvenanceException notKept(IOException cause) {
        return new ProvenanceException(Reason.FAILED, Messages.get("store.failed", cause.getMessage()), cause);
    }
}
