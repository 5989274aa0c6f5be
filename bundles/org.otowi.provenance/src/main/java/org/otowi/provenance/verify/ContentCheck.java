package org.otowi.provenance.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Sha256;

/** Says whether the file still is what the log recorded last; that it is not is no defect. */
final class ContentCheck {

    private ContentCheck() {}

    static void run(Evidence evidence, ResearchFile file, Findings findings) {
        Optional<Sha256> present = file.sha256();
        List<EntryFacts> last = lastStates(evidence);
        if (last.isEmpty() || last.stream().map(EntryFacts::after).anyMatch(present::equals)) {
            return;
        }
        String recorded = last.stream().max(Comparator.comparingLong(EntryFacts::milliseconds)
                .thenComparing(EntryFacts::id)).flatMap(EntryFacts::after).map(Sha256::base64Url).orElse("");
        if (present.isPresent()) {
            findings.about(FindingKind.CONTENT_DIFFERS, recorded, present.get().base64Url());
        } else {
            findings.about(FindingKind.FILE_MISSING, recorded, "");
        }
    }

    /** The entries with content of which no descendant has content. */
    private static List<EntryFacts> lastStates(Evidence evidence) {
        Ancestry overtaken = new Ancestry(evidence);
        evidence.entries().stream().filter(EntryFacts::setsContent).forEach(overtaken::addAncestors);
        return evidence.entries().stream().filter(entry -> entry.setsContent() && !overtaken.contains(entry)).toList();
    }
}
