package org.otowi.provenance.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
            if (!lineage.isSameAs(own.get())) {
                findings.about(FindingKind.GRAFTED, lineage.first(), file.name(), lineage.namesInWords());
            }
        }
        own.ifPresent(this::place);
    }

    private void place(Lineage own) {
        if (hasName(own)) {
            return;
        }
        if (hasContent(own)) {
            findings.about(FindingKind.RENAMED, own.namesInWords(), file.name());
            return;
        }
        Optional<String> owner = own.names().filter(name -> isOwner(name, own)).min(Comparator.naturalOrder());
        findings.about(owner.isPresent() ? FindingKind.BELONGS_ELSEWHERE : FindingKind.MOVED,
                owner.orElseGet(own::namesInWords), file.name());
    }

    /** Whether a file of that name is what the log is about, and has no log. */
    private boolean isOwner(String name, Lineage own) {
        return file.sibling(name).filter(other -> other.sha256().filter(own::hasState).isPresent()
                && !other.hasSidecar()).isPresent();
    }

    private boolean hasName(Lineage lineage) {
        return lineage.hasName(file.name());
    }

    private boolean hasContent(Lineage lineage) {
        return file.sha256().filter(lineage::hasState).isPresent();
    }
}
