package org.otowi.provenance.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Sha256;

/**
 * The log is this file's: all its beginnings belong together, and its name or its recorded content fits the file beside
 * it.
 */
final class OriginCheck {

    private final Evidence evidence;
    private final ResearchFile file;
    private final Findings findings;

    private OriginCheck(Evidence evidence, ResearchFile file, Findings findings) {
        this.evidence = evidence;
        this.file = file;
        this.findings = findings;
    }

    static void run(Evidence evidence, ResearchFile file, Findings findings) {
        new OriginCheck(evidence, file, findings).run();
    }

    private void run() {
        List<Lineage> lineages = Lineages.of(evidence);
        Optional<Lineage> own = lineages.stream()
                .max(Comparator.comparing(this::hasName).thenComparing(this::hasContent)
                        .thenComparing(Lineage::firstLine, Comparator.reverseOrder()));
        for (Lineage lineage : lineages) {
            if (!lineage.equals(own.get())) {
                findings.about(FindingKind.GRAFTED, lineage.first(), file.name(), String.join(", ", lineage.names()));
            }
        }
        own.ifPresent(this::place);
    }

    private void place(Lineage own) {
        if (hasName(own)) {
            return;
        }
        String names = String.join(", ", own.names());
        if (hasContent(own)) {
            findings.about(FindingKind.RENAMED, names, file.name());
            return;
        }
        List<String> owners = new ArrayList<>(own.names());
        owners.removeIf(name -> file.sibling(name).filter(other -> other.holdsOneOf(own.states())
                && !other.hasSidecar()).isEmpty());
        findings.about(owners.isEmpty() ? FindingKind.MOVED : FindingKind.BELONGS_ELSEWHERE,
                owners.isEmpty() ? names : owners.get(0), file.name());
    }

    private boolean hasName(Lineage lineage) {
        return lineage.names().contains(file.name());
    }

    private boolean hasContent(Lineage lineage) {
        Optional<Sha256> present = file.sha256();
        return present.filter(lineage.states()::contains).isPresent();
    }
}
