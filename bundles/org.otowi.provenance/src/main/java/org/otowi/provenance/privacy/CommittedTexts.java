package org.otowi.provenance.privacy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.privacy.CommittedText.Fate;

/** Finds the texts that a log commits to. */
public final class CommittedTexts {

    private final Set<Sha256> disclosed = new HashSet<>();
    private final Set<Sha256> erased = new HashSet<>();
    private final ContentStore store;

    private CommittedTexts(ContentStore store) {
        this.store = store;
    }

    /** In the order of the log, prompts before replies before context. */
    public static List<CommittedText> of(ProvenanceLog log, ContentStore store) throws IOException {
        CommittedTexts texts = new CommittedTexts(store);
        for (LogEntry entry : log.entries()) {
            entry.disclosure().ifPresent(disclosure -> texts.disclosed.add(disclosure.commitment()));
            texts.erased.addAll(entry.erased());
        }
        List<CommittedText> found = new ArrayList<>();
        for (LogEntry entry : log.entries()) {
            for (Commitment.Kind kind : Commitment.Kind.values()) {
                for (Sha256 hash : entry.commitments(kind)) {
                    found.add(new CommittedText(entry, kind, hash, texts.fate(hash)));
                }
            }
        }
        return found;
    }

    /** What was disclosed stays so in every copy of the log, whatever was erased afterwards. */
    private Fate fate(Sha256 commitment) throws IOException {
        if (disclosed.contains(commitment)) {
            return Fate.DISCLOSED;
        }
        if (erased.contains(commitment)) {
            return Fate.ERASED;
        }
        return store.commitment(commitment).isPresent() ? Fate.KEPT : Fate.WITHHELD;
    }
}
