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
    private final Map<Sha256, Disclosure> disclosures = new HashMap<>();
    private final Set<Made> made = new HashSet<>();

    /** That an entry has made a commitment. */
    private record Made(Sha256 entry, Commitment.Kind kind, Sha256 commitment) {}

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
        forEachEntry(sidecar, entry -> entry.disclosure().ifPresent(it -> check.disclosures.put(entry.id(), it)));
        Set<Sha256> named = new HashSet<>();
        check.disclosures.values().forEach(disclosure -> named.add(disclosure.entry()));
        forEachEntry(sidecar, entry -> check.remember(entry, named));
        disclosing.forEach(check::judge);
    }

    private void remember(LogEntry entry, Set<Sha256> named) {
        if (named.contains(entry.id())) {
            for (Commitment.Kind kind : Commitment.Kind.values()) {
                entry.commitments(kind).forEach(hash -> made.add(new Made(entry.id(), kind, hash)));
            }
        }
    }

    private void judge(EntryFacts entry) {
        Optional<Disclosure> disclosure = Optional.ofNullable(disclosures.get(entry.id()));
        if (disclosure.filter(Disclosure::fits).isEmpty()) {
            findings.about(FindingKind.COMMITMENT, entry, disclosure.map(it -> it.commitment().base64Url()).orElse(""),
                    disclosure.map(it -> it.text().hash().base64Url()).orElse(""));
            return;
        }
        Disclosure fitting = disclosure.get();
        if (evidence.get(fitting.entry()).isEmpty()) {
            findings.about(FindingKind.MISSING_ENTRY, entry, fitting.entry().base64Url(), "");
        } else if (!made.contains(new Made(fitting.entry(), fitting.text().kind(), fitting.commitment()))) {
            findings.about(FindingKind.COMMITMENT, entry, "", fitting.commitment().base64Url());
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
