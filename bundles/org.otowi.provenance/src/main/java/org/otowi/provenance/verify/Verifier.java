package org.otowi.provenance.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        Findings findings = new Findings();
        try (Evidence evidence = SidecarReading.read(sidecar, strict, findings)) {
            if (evidence.size() == 0) {
                findings.about(FindingKind.NO_ENTRIES, "", "");
            }
            check(evidence, ResearchFile.at(Sidecar.at(sidecar).file()), findings);
            DisclosureCheck.run(sidecar, evidence, findings);
            SignatureCheck signatures = SignatureCheck.run(evidence, signers, findings);
            return new FileReport(sidecar, findings.verdict(), signatures.grade(), evidence.size(), findings.sorted(),
                    signatures.signatories());
        } catch (IOException e) {
            throw ProvenanceException.unreadable("sidecar.unreadable", sidecar, e);
        } catch (UncheckedIOException e) {
            throw ProvenanceException.unreadable("sidecar.unreadable", sidecar, e.getCause());
        }
    }

    /**
     * Judges every sidecar at or under the given paths; a research file stands for its sidecar. A path that does not
     * exist, and a folder or sidecar that cannot be read, are reported among the others.
     *
     * @throws ProvenanceException if the list of allowed signers cannot be read
     */
    public static Report verifyAll(List<Path> paths, VerifyOptions options) throws ProvenanceException {
        SidecarFinder finder = new SidecarFinder();
        paths.forEach(finder::add);
        Optional<AllowedSigners> signers = signers(options);
        Map<Path, FileReport> reports = new TreeMap<>();
        finder.unreadable().forEach((path, reason) -> reports.put(path, unreadable(path, reason)));
        finder.found().forEach(path -> reports.put(path, verifyOneOfMany(path, options.strict(), signers)));
        return Report.of(List.copyOf(reports.values()));
    }

    private static FileReport verifyOneOfMany(Path sidecar, boolean strict, Optional<AllowedSigners> signers) {
        try {
            return verify(sidecar, strict, signers);
        } catch (ProvenanceException e) {
            return unreadable(sidecar, e.getMessage());
        }
    }

    private static FileReport unreadable(Path path, String reason) {
        Findings findings = new Findings();
        findings.about(FindingKind.UNREADABLE, "", reason);
        return new FileReport(path, findings.verdict(), Grade.UNSIGNED, 0, findings.sorted());
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
