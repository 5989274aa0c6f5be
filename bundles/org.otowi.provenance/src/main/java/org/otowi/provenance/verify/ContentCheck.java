package org.otowi.provenance.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.LastStates;
import org.otowi.provenance.format.TopologicalOrder;

/** Says whether the file still is what the log recorded last; that it is not is no defect. */
final class ContentCheck {

    private ContentCheck() {}

    static void run(Evidence evidence, ResearchFile file, Findings findings) {
        Comparator<EntryFacts> byTime = Comparator.comparing(EntryFacts::time).thenComparing(EntryFacts::id);
        List<EntryFacts> ordered =
                TopologicalOrder.of(evidence.entries(), EntryFacts::id, EntryFacts::links, byTime);
        List<EntryFacts> last =
                LastStates.of(ordered, EntryFacts::id, EntryFacts::links, EntryFacts::setsContent);
        Optional<Sha256> present = file.sha256();
        if (last.isEmpty() || last.stream().map(EntryFacts::after).anyMatch(present::equals)) {
            return;
        }
        String recorded = last.get(last.size() - 1).after().map(Sha256::base64Url).orElse("");
        if (present.isPresent()) {
            findings.about(FindingKind.CONTENT_DIFFERS, recorded, present.get().base64Url());
        } else {
            findings.about(FindingKind.FILE_MISSING, recorded, "");
        }
    }
}
