package org.otowi.provenance.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.messages.Messages;

/** Judges sidecars from what stands in them and in the research file beside them; reads neither journal nor git. */
public final class Verifier {

    private Verifier() {}

    /**
     * Judges one sidecar.
     *
     * @throws ProvenanceException if it cannot be read, or the options ask for what cannot be done
     */
    public static FileReport verify(Path sidecar, VerifyOptions options) throws ProvenanceException {
        if (options.allowedSigners().isPresent()) {
            throw new ProvenanceException(Reason.UNSUPPORTED, Messages.get("verify.signers"));
        }
        try {
            Findings findings = new Findings();
            Evidence evidence = SidecarReading.read(sidecar, options.strict(), findings);
            if (evidence.size() == 0) {
                findings.about(FindingKind.NO_ENTRIES, "", "");
            } else {
                check(evidence, ResearchFile.at(Sidecar.at(sidecar).file()), findings);
            }
            return new FileReport(sidecar, findings.verdict(), Grade.UNSIGNED, evidence.size(), findings.sorted());
        } catch (IOException e) {
            throw new ProvenanceException(Reason.UNREADABLE, Messages.get("sidecar.unreadable", sidecar, e), e);
        }
    }

    /**
     * Judges every sidecar at or under the given paths; a research file stands for its sidecar. One that cannot be read
     * is reported among the others.
     *
     * @throws ProvenanceException if a path does not exist, or the options ask for what cannot be done
     */
    public static Report verifyAll(List<Path> paths, VerifyOptions options) throws ProvenanceException {
        SidecarFinder finder = new SidecarFinder();
        for (Path path : paths) {
            finder.add(path);
        }
        List<FileReport> reports = new ArrayList<>();
        for (Path sidecar : finder.found()) {
            reports.add(verifyOneOfMany(sidecar, options));
        }
        return Report.of(reports);
    }

    private static FileReport verifyOneOfMany(Path sidecar, VerifyOptions options) throws ProvenanceException {
        try {
            return verify(sidecar, options);
        } catch (ProvenanceException e) {
            if (e.reason() == Reason.UNSUPPORTED) {
                throw e;
            }
            Findings findings = new Findings();
            findings.about(FindingKind.UNREADABLE, "", e.getMessage());
            return new FileReport(sidecar, findings.verdict(), Grade.UNSIGNED, 0, findings.sorted());
        }
    }

    private static void check(Evidence evidence, ResearchFile file, Findings findings) {
        LinkCheck.run(evidence, findings);
        HistoryCheck.run(evidence, findings);
        OriginCheck.run(evidence, file, findings);
        ContentCheck.run(evidence, file, findings);
        CheckpointCheck.run(evidence, findings);
    }
}
