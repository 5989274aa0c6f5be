package org.otowi.provenance.verify;

import java.util.List;
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
        for (int i = 0; i < stream.size(); i++) {
            EntryFacts entry = stream.get(i);
            boolean twice = hasSeq(stream, i - 1, entry.seq()) || hasSeq(stream, i + 1, entry.seq());
            if (twice) {
                findings.about(FindingKind.EQUIVOCATION, entry, "", entry.id().base64Url());
            }
            if (entry.isFirst()) {
                parents(entry);
            } else {
                predecessor(entry, stream, i);
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

    private void predecessor(EntryFacts entry, List<EntryFacts> stream, int index) {
        int before = index - 1;
        while (hasSeq(stream, before, entry.seq())) {
            before--;
        }
        if (!hasSeq(stream, before, entry.seq() - 1)) {
            if (!evidence.isBroken(entry.stream(), entry.seq() - 1)) {
                long last = before < 0 ? -1 : stream.get(before).seq();
                findings.about(FindingKind.SEQ_GAP, entry, String.valueOf(last + 1), String.valueOf(entry.seq()));
            }
            return;
        }
        EntryFacts previous = stream.get(before);
        boolean linked = evidence.get(entry.links().get(0))
                .filter(named -> named.stream().equals(entry.stream()) && named.seq() == entry.seq() - 1)
                .isPresent();
        if (!linked) {
            findings.about(FindingKind.LINK, entry, previous.id().base64Url(), entry.links().get(0).base64Url());
        }
    }

    private static boolean hasSeq(List<EntryFacts> stream, int index, long seq) {
        return index >= 0 && index < stream.size() && stream.get(index).seq() == seq;
    }
}
