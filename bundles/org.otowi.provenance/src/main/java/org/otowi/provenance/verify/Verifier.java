package org.otowi.provenance.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.signature.AllowedSigners;

/** Judges sidecars from what stands in them and in the research file beside them; reads neither journal nor git. */
public final class Verifier {

    private Verifier() {}

    /**
     * Judges one sidecar.
     *
     * @throws ProvenanceException if it, or the list of allowed signers, cannot be read
     */
    public static FileReport verify(Path sidecar, VerifyOptions options) throws ProvenanceException {
        return verify(sidecar, options.strict(), signers(options));
    }

    private static FileReport verify(Path sidecar, boolean strict, Optional<AllowedSigners> signers)
            throws ProvenanceException {
        try {
            Findings findings = new Findings();
            Evidence evidence = SidecarReading.read(sidecar, strict, findings);
            if (evidence.size() == 0) {
                findings.about(FindingKind.NO_ENTRIES, "", "");
            }
            check(evidence, ResearchFile.at(Sidecar.at(sidecar).file()), findings);
            Grade grade = SignatureCheck.run(evidence, signers, findings);
            return new FileReport(sidecar, findings.verdict(), grade, evidence.size(), findings.sorted());
        } catch (IOException e) {
            throw ProvenanceException.unreadable("sidecar.unreadable", sidecar, e);
        }
    }

    /**
     * Judges every sidecar at or under the given paths; a research file stands for its sidecar. One that cannot be read
     * is reported among the others.
     *
     * @throws ProvenanceException if a path does not exist, or the list of allowed signers cannot be read
     */
    public static Report verifyAll(List<Path> paths, VerifyOptions options) throws ProvenanceException {
        SidecarFinder finder = new SidecarFinder();
        for (Path path : paths) {
            finder.add(path);
        }
        Optional<AllowedSigners> signers = signers(options);
        List<FileReport> reports = new ArrayList<>();
        for (Path sidecar : finder.found()) {
            reports.add(verifyOneOfMany(sidecar, options.strict(), signers));
        }
        return Report.of(reports);
    }

    private static FileReport verifyOneOfMany(Path sidecar, boolean strict, Optional<AllowedSigners> signers) {
        try {
            return verify(sidecar, strict, signers);
        } catch (ProvenanceException e) {
            Findings findings = new Findings();
            findings.about(FindingKind.UNREADABLE, "", e.getMessage());
            return new FileReport(sidecar, findings.verdict(), Grade.UNSIGNED, 0, findings.sorted());
        }
    }

    private static Optional<AllowedSigners> signers(VerifyOptions options) throws ProvenanceException {
        return options.allowedSigners().isPresent()
                ? Optional.of(AllowedSigners.read(options.allowedSigners().get())) : Optional.empty();
    }

    private static void check(Evidence evidence, ResearchFile file, Findings findings) {
        LinkCheck.run(evidence, findings);
        HistoryCheck.run(evidence, findings);
        OriginCheck.run(evidence, file, findings);
        ContentCheck.run(evidence, file, findings);
        CheckpointCheck.run(evidence, findings);
    }
}
