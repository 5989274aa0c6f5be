package org.otowi.provenance.verify;

import java.nio.file.Path;
import java.util.List;
import org.otowi.provenance.signature.SshKey;

/**
 * What was found out about one sidecar.
 *
 * @param sidecar the sidecar, or what may hold some and cannot be looked into
 * @param verdict the conclusion
 * @param grade how strong the evidence is
 * @param entries how many different entries the sidecar holds
 * @param findings what was noticed, what weighs most first
 * @param signatories whose signatures are accepted
 */
public record FileReport(Path sidecar, Verdict verdict, Grade grade, int entries, List<Finding> findings,
        List<Signatory> signatories) {

    public FileReport {
        findings = List.copyOf(findings);
        signatories = List.copyOf(signatories);
    }

    /** What was found out about a sidecar in which no signature is accepted. */
    public FileReport(Path sidecar, Verdict verdict, Grade grade, int entries, List<Finding> findings) {
        this(sidecar, verdict, grade, entries, findings, List.of());
    }

    /** Whether this key alone has signed all that can be signed. */
    public boolean isSignedBy(SshKey key) {
        return signatories.stream().anyMatch(each -> each.signedAll() && each.key().isSameAs(key));
    }

    /** Whether there are accepted signatures, over everything or a part. */
    boolean isSignedInPart() {
        return grade != Grade.UNSIGNED || !signatories.isEmpty();
    }

    /** The verdict in plain words, and what cannot be known from this evidence. */
    public String sentence() {
        return VerdictSentences.of(verdict, grade, isSignedInPart());
    }
}
