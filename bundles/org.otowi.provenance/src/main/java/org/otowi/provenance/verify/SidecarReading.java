package org.otowi.provenance.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.otowi.provenance.Cancellation;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.format.CutLines;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.RawLine;
import org.otowi.provenance.log.ScannedLine;
import org.otowi.provenance.log.SidecarScanner;
import org.otowi.provenance.messages.Messages;

/** Reads a sidecar once and judges every line by itself. */
final class SidecarReading {

    private final Evidence evidence;
    private final CutLines cutLines = new CutLines();
    private final LineTally carriageReturns = new LineTally();
    private final LineTally blanks = new LineTally();
    private final Findings findings;
    private final boolean strict;
    private boolean lineFeedAtEnd = true;

    private SidecarReading(Evidence evidence, boolean strict, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
        this.strict = strict;
    }

    static Evidence read(Path sidecar, boolean strict, Findings findings, Cancellation cancellation)
            throws ProvenanceException, IOException {
        SidecarReading reading = new SidecarReading(new Evidence(sidecar, cancellation), strict, findings);
        try (SidecarScanner scanner = SidecarScanner.open(sidecar)) {
            for (Optional<ScannedLine> line = scanner.next(); line.isPresent(); line = scanner.next()) {
                reading.add(line.get());
            }
        }
        reading.end();
        return reading.evidence;
    }

    private void add(ScannedLine line) {
        RawLine raw = line.raw();
        evidence.note(raw);
        lineFeedAtEnd = raw.terminated();
        if (raw.carriageReturn()) {
            carriageReturns.add(raw.number());
        }
        if (line instanceof ScannedLine.Malformed malformed && malformed.cut()) {
            cutLines.add(raw.number(), malformed.hash(), malformed.seqHint());
            return;
        }
        cutLines.addOther();
        if (line instanceof ScannedLine.Malformed malformed) {
            findings.atLine(FindingKind.MALFORMED, raw.number(), malformed.seqHint(), "", malformed.reason());
        } else if (line instanceof ScannedLine.Entry scanned) {
            add(scanned);
        } else if (line instanceof ScannedLine.Blank) {
            blanks.add(raw.number());
        } else {
            findings.atLine(FindingKind.CONFLICT_MARKER, raw.number(), OptionalLong.empty(), "", "");
        }
    }

    private void add(ScannedLine.Entry scanned) {
        LogEntry entry = scanned.entry();
        if (!scanned.sealHolds()) {
            about(FindingKind.SELF_CHECK, entry, scanned.expectedSeal().base64Url(),
                    EntryBytes.statedSeal(scanned.raw().bytes()));
            evidence.addBroken(entry);
            return;
        }
        if (!scanned.raw().terminated()) {
            about(FindingKind.TORN_TAIL, entry, "", "");
        }
        if (!evidence.add(scanned)) {
            return;
        }
        cutLines.vouch(entry.tornLines());
        if (entry.type().isEmpty()) {
            about(FindingKind.UNKNOWN_TYPE, entry, "", entry.typeName());
        }
        if (strict && !entry.isCanonical()) {
            about(FindingKind.NON_CANONICAL, entry, "", "");
        }
    }

    private void about(FindingKind kind, LogEntry entry, String expected, String found) {
        findings.atLine(kind, entry.line(), OptionalLong.of(entry.seq()), expected, found);
    }

    private void end() {
        cutLines.end(lineFeedAtEnd);
        for (CutLines.CutLine line : cutLines.torn()) {
            findings.atLine(FindingKind.TORN_TAIL, line.number(), line.seq(), "", "");
        }
        for (CutLines.CutLine line : cutLines.unexplained()) {
            findings.atLine(FindingKind.MALFORMED, line.number(), line.seq(), "", Messages.get("entry.cut"));
        }
        for (CutLines.CutLine line : cutLines.explained()) {
            findings.atLine(FindingKind.RECOVERED_TAIL, line.number(), line.seq(), "", "");
        }
        carriageReturns.report(FindingKind.TRANSPORT_DAMAGE, findings);
        blanks.report(FindingKind.BLANK_LINE, findings);
        evidence.complete();
    }

    /** Counts lines of a kind, which are reported together. */
    private static final class LineTally {

        private int first;
        private int count;

        void add(int line) {
            first = count == 0 ? line : first;
            count++;
        }

        void report(FindingKind kind, Findings findings) {
            if (count > 0) {
                findings.atLine(kind, first, OptionalLong.empty(), "", String.valueOf(count));
            }
        }
    }
}
