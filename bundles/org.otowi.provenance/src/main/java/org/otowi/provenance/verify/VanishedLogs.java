package org.otowi.provenance.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.ScannedLine;
import org.otowi.provenance.log.SidecarScanner;
import org.otowi.provenance.verify.KeptEvidence.KeptEntry;

/** Sidecars that there were and that are not there any more; one whose entries stand in another was moved. */
final class VanishedLogs {

    private final EarlierLogs earlier;
    private final Collection<Path> present;
    private final Set<Sha256> ids = new HashSet<>();

    VanishedLogs(EarlierLogs earlier, Collection<Path> present) {
        this.earlier = earlier;
        this.present = present;
    }

    /** A report for each that is gone at or under a path. */
    Map<Path, FileReport> under(Path path) throws ProvenanceException {
        Map<Path, FileReport> reports = new LinkedHashMap<>();
        for (Path sidecar : earlier.under(path)) {
            Optional<KeptEvidence> kept = present.contains(sidecar) ? Optional.empty() : earlier.of(sidecar);
            if (kept.isPresent()) {
                Findings findings = new Findings();
                report(kept.get(), findings);
                if (findings.verdict() != Verdict.VALID) {
                    reports.put(sidecar, new FileReport(sidecar, findings.verdict(), Grade.UNSIGNED, 0, findings.sorted()));
                }
            }
        }
        return reports;
    }

    private void report(KeptEvidence kept, Findings findings) throws ProvenanceException {
        if (kept instanceof KeptEvidence.Copy copy) {
            readIds();
            List<Sha256> gone =
                    copy.entries().stream().map(KeptEntry::id).distinct().filter(id -> !ids.contains(id)).toList();
            if (!gone.isEmpty()) {
                EarlierCheck.missing(gone.size(), gone.get(0).base64Url(), findings);
            }
        } else if (kept instanceof KeptEvidence.Checkpoint checkpoint) {
            EarlierCheck.missing(checkpoint.body().size(), checkpoint.body().text(), findings);
        } else {
            EarlierCheck.missing(1, "", findings);
        }
    }

    private void readIds() throws ProvenanceException {
        if (!ids.isEmpty()) {
            return;
        }
        for (Path sidecar : present) {
            try (SidecarScanner scanner = SidecarScanner.open(sidecar)) {
                for (Optional<ScannedLine> line = scanner.next(); line.isPresent(); line = scanner.next()) {
                    if (line.get() instanceof ScannedLine.Entry scanned && scanned.sealHolds()) {
                        ids.add(scanned.entry().id());
                    }
                }
            } catch (IOException e) {
                throw ProvenanceException.unreadable("sidecar.unreadable", sidecar, e);
            }
        }
    }
}
