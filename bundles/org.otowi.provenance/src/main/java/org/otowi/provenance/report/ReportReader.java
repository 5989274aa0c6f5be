package org.otowi.provenance.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.attribution.Shares;
import org.otowi.provenance.messages.Messages;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.FindingKind;
import org.otowi.provenance.verify.Report;
import org.otowi.provenance.verify.Verifier;

/** Judges logs and reads what a report says about them and their files. */
public final class ReportReader {

    private final Making making;
    private final Instant began;
    private final TextReader texts = new TextReader();
    private final List<FilePart> files = new ArrayList<>();

    private ReportReader(Making making, Instant began) {
        this.making = making;
        this.began = began;
    }

    /**
     * Reads what there is to say.
     *
     * @throws ProvenanceException if a file that the options name cannot be read, or if a log was written meanwhile, so
     *     that what was judged is not what would be reported
     */
    public static ProvenanceReport read(Making making) throws ProvenanceException {
        return new ReportReader(making, Clock.systemUTC().instant()).read();
    }

    private ProvenanceReport read() throws ProvenanceException {
        Report judged = Verifier.verifyAll(making.paths(), making.options());
        for (FileReport file : judged.files()) {
            files.add(part(file));
        }
        return new ProvenanceReport(making, judged, files);
    }

    private FilePart part(FileReport judged) throws ProvenanceException {
        int number = files.size() + 1;
        if (!Sidecar.isSidecar(judged.sidecar()) || isUnreadable(judged)) {
            return new FilePart(number, making.name(judged.sidecar()), judged, Optional.empty(), Optional.empty(),
                    Shares.NONE, new TextPart.NotShown(TextPart.Reason.NOT_CREDIBLE));
        }
        Sidecar sidecar = Sidecar.at(judged.sidecar());
        LogReading log = LogReading.of(sidecar, judged.findings());
        requireUnchanged(sidecar.path());
        TextReader.Reading text = texts.read(log, FilePart.isCredible(judged.verdict()));
        return new FilePart(number, making.name(sidecar.file()), judged, text.content(), Optional.of(log.part()),
                text.shares(), text.text());
    }

    private static boolean isUnreadable(FileReport judged) {
        return judged.findings().stream().anyMatch(finding -> finding.kind() == FindingKind.UNREADABLE);
    }

    private void requireUnchanged(Path log) throws ProvenanceException {
        try {
            if (Files.getLastModifiedTime(log).toInstant().isAfter(began)) {
                throw new ProvenanceException(Reason.FAILED, Messages.get("report.changed", log));
            }
        } catch (IOException e) {
            throw ProvenanceException.unreadable("sidecar.unreadable", log, e);
        }
    }
}
