package org.otowi.provenance.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.otowi.provenance.Cancellation;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.anchor.TimeStampAuthorities;
import org.otowi.provenance.signature.AllowedSigners;
import org.otowi.provenance.signature.RevokedKeys;

/** Judges sidecars one by one, all with the same options. */
final class SidecarVerifier {

    private final VerifyOptions options;
    private final Optional<AllowedSigners> signers;
    private final Optional<TimeStampAuthorities> authorities;
    private final Optional<RevokedKeys> revoked;
    private final Cancellation cancellation;

    /** @throws ProvenanceException if a file that the options name cannot be read */
    SidecarVerifier(VerifyOptions options, Cancellation cancellation) throws ProvenanceException {
        this.options = options;
        this.cancellation = cancellation;
        this.signers = options.allowedSigners().isPresent()
                ? Optional.of(AllowedSigners.read(options.allowedSigners().get())) : Optional.empty();
        this.authorities = options.authorities().isPresent()
                ? Optional.of(TimeStampAuthorities.read(options.authorities().get())) : Optional.empty();
        this.revoked = options.revokedKeys().isPresent()
                ? Optional.of(RevokedKeys.read(options.revokedKeys().get())) : Optional.empty();
    }

    /** @throws ProvenanceException if the sidecar cannot be read */
    FileReport verify(Path sidecar) throws ProvenanceException {
        Findings findings = new Findings();
        try (Evidence evidence = SidecarReading.read(sidecar, options.strict(), findings, cancellation)) {
            if (evidence.size() == 0) {
                findings.about(FindingKind.NO_ENTRIES, "", "");
            }
            checkEntries(evidence, ResearchFile.at(Sidecar.at(sidecar).file()), findings);
            DisclosureCheck.run(sidecar, evidence, findings);
            if (options.earlier().isPresent()) {
                EarlierCheck.run(evidence, options.earlier().get().of(sidecar), findings);
            }
            boolean anchored = AnchorCheck.run(evidence, authorities, findings).isWhole();
            SignatureCheck signatures = SignatureCheck.run(evidence, signers, revoked, findings);
            if (options.signaturesRequired()) {
                signatures.requireWhole();
            }
            Grade grade = anchored ? Grade.ANCHORED : signatures.grade();
            return new FileReport(sidecar, grade.best().worse(findings.verdict()), grade, evidence.size(),
                    findings.sorted(), signatures.signatories());
        } catch (IOException e) {
            throw ProvenanceException.unreadable("sidecar.unreadable", sidecar, e);
        } catch (UncheckedIOException e) {
            throw ProvenanceException.unreadable("sidecar.unreadable", sidecar, e.getCause());
        }
    }

    private static void checkEntries(Evidence evidence, ResearchFile file, Findings findings) {
        LinkCheck.run(evidence, findings);
        HistoryCheck.run(evidence, findings);
        OriginCheck.run(evidence, file, findings);
        ContentCheck.run(evidence, file, findings);
        CheckpointCheck.run(evidence, findings);
    }
}
