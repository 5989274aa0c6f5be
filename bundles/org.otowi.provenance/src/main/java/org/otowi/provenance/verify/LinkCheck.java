package org.otowi.provenance.verify;

import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Sha256;

/** Within a stream every entry names the one before it and no number is missing or used twice; parents are there. */
final class LinkCheck {

    private final Evidence evidence;
    private final Findings findings;

    private LinkCheck(Evidence evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
    }

    static void run(Evidence evidence, Findings findings) {
        LinkCheck check = new LinkCheck(evidence, findings);
        evidence.streams().forEach(check::stream);
    }

    private void stream(List<EntryFacts> stream) {
        Optional<EntryFacts> lower = Optional.empty();
        for (int i = 0; i < stream.size(); i++) {
            EntryFacts entry = stream.get(i);
            boolean again = i > 0 && stream.get(i - 1).seq() == entry.seq();
            if (again || i + 1 < stream.size() && stream.get(i + 1).seq() == entry.seq()) {
                findings.about(FindingKind.EQUIVOCATION, entry, "", entry.id().base64Url());
            }
            if (i > 0 && !again) {
                lower = Optional.of(stream.get(i - 1));
            }
            if (entry.isFirst()) {
                parents(entry);
            } else {
                predecessor(entry, lower);
            }
        }
    }

    private void parents(EntryFacts open) {
        for (Sha256 parent : open.links()) {
            if (evidence.get(parent).isEmpty()) {
                findings.about(FindingKind.MISSING_PARENT, open, parent.base64Url(), "");
            }
        }
    }

    /** Compares with the nearest entry of a lower number, if there is one. */
    private void predecessor(EntryFacts entry, Optional<EntryFacts> lower) {
        long before = lower.map(EntryFacts::seq).orElse(-1L);
        if (before != entry.seq() - 1) {
            if (!evidence.isBroken(entry.stream(), entry.seq() - 1)) {
                findings.about(FindingKind.SEQ_GAP, entry, String.valueOf(before + 1), String.valueOf(entry.seq()));
            }
            return;
        }
        boolean linked = entry.prev().filter(found -> found.isOfStreamOf(entry) && found.seq() == before).isPresent();
        if (!linked) {
            findings.about(FindingKind.LINK, entry, lower.get().id().base64Url(),
                    entry.links().get(0).base64Url());
        }
    }
}
