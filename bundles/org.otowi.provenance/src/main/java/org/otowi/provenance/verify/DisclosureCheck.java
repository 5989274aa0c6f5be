package org.otowi.provenance.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.Disclosure;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ScannedLine;
import org.otowi.provenance.log.SidecarScanner;

/**
 * A disclosed text is the one that was committed to. Few logs disclose anything; those that do are read twice more, so
 * that nobody else has to remember commitments.
 */
final class DisclosureCheck {

    private final Evidence evidence;
    private final Findings findings;

    /** By the disclosing entry; texts are not kept, a log may hold more of them than memory. */
    private final Map<Sha256, Stated> disclosures = new HashMap<>();

    /** Of all commitments that the log makes, those that are disclosed. */
    private final Set<Made> made = new HashSet<>();

    /** That an entry has made a commitment. */
    private record Made(Sha256 entry, Commitment.Kind kind, Sha256 commitment) {}

    /**
     * What a disclosure says.
     *
     * @param text the commitment that its text and salt give
     */
    private record Stated(Made made, Sha256 text) {

        static Stated of(Disclosure disclosure) {
            return new Stated(new Made(disclosure.entry(), disclosure.text().kind(), disclosure.commitment()),
                    disclosure.text().hash());
        }

        boolean fits() {
            return text.equals(made.commitment);
        }
    }

    private DisclosureCheck(Evidence evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
    }

    static void run(Path sidecar, Evidence evidence, Findings findings) throws ProvenanceException, IOException {
        List<EntryFacts> disclosing = evidence.entries().stream().filter(entry -> entry.is(EntryType.DISCLOSE)).toList();
        if (disclosing.isEmpty()) {
            return;
        }
        DisclosureCheck check = new DisclosureCheck(evidence, findings);
        forEachEntry(sidecar, entry -> entry.disclosure()
                .ifPresent(disclosure -> check.disclosures.put(entry.id(), Stated.of(disclosure))));
        Set<Sha256> named = new HashSet<>();
        Set<Made> wanted = new HashSet<>();
        for (Stated stated : check.disclosures.values()) {
            named.add(stated.made.entry);
            wanted.add(stated.made);
        }
        forEachEntry(sidecar, entry -> check.remember(entry, named, wanted));
        disclosing.forEach(check::judge);
    }

    private void remember(LogEntry entry, Set<Sha256> named, Set<Made> wanted) {
        if (named.contains(entry.id())) {
            for (Commitment.Kind kind : Commitment.Kind.values()) {
                entry.commitments(kind).stream().map(hash -> new Made(entry.id(), kind, hash)).filter(wanted::contains)
                        .forEach(made::add);
            }
        }
    }

    private void judge(EntryFacts entry) {
        Optional<Stated> stated = Optional.ofNullable(disclosures.get(entry.id()));
        if (stated.filter(Stated::fits).isEmpty()) {
            findings.about(FindingKind.COMMITMENT, entry, stated.map(it -> it.made.commitment.base64Url()).orElse(""),
                    stated.map(it -> it.text.base64Url()).orElse(""));
            return;
        }
        Made commitment = stated.get().made;
        if (evidence.get(commitment.entry).isEmpty()) {
            findings.about(FindingKind.MISSING_ENTRY, entry, commitment.entry.base64Url(), "");
        } else if (!made.contains(commitment)) {
            findings.about(FindingKind.COMMITMENT, entry, "", commitment.commitment.base64Url());
        }
    }

    private static void forEachEntry(Path sidecar, Consumer<LogEntry> action) throws ProvenanceException, IOException {
        try (SidecarScanner scanner = SidecarScanner.open(sidecar)) {
            for (Optional<ScannedLine> line = scanner.next(); line.isPresent(); line = scanner.next()) {
                if (line.get() instanceof ScannedLine.Entry scanned && scanned.sealHolds()) {
                    action.accept(scanned.entry());
                }
            }
        }
    }
}
