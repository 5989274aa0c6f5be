package org.otowi.models.egress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Egress;

/**
 * What is kept of one attempt to send something; docs/egress.md has the format. Never content: of a person's words only the
 * justification, which they gave to be kept.
 *
 * @param id random, in lower-case hexadecimal with hyphens (UUID)
 * @param time when the gate decided
 * @param feature what it was for
 * @param provider the provider's id
 * @param model the model's id
 * @param host host, and the port if it is not the scheme's own; empty if the address was none
 * @param method the HTTP method
 * @param bytes length of the body
 * @param sha256 of the body, in hexadecimal
 * @param verdict the strictest of the findings
 * @param passed whether it might be sent: allowed, or warned of and justified
 * @param findings the reasons, strictest first, without their messages
 * @param files the names of the files that the body quotes
 * @param justification the person's own words
 * @param redirectOf the host that redirected to this one
 * @param policy the name of the policy in force
 * @param policyDigest SHA-256 of the policy's file, in hexadecimal
 */
public record Receipt(String id, Instant time, Feature feature, String provider, Optional<String> model,
        Optional<String> host, String method, long bytes, String sha256, Verdict verdict, boolean passed,
        List<Reason> findings, List<String> files, Optional<String> justification, Optional<String> redirectOf,
                Optional<String> policy,
        Optional<String> policyDigest) {

    public Receipt {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }

    /** What an entry of the provenance log says of the request that it came of. */
    public Egress egress() {
        return new Egress(verdict.id(), Optional.of(id),
                findings.stream().map(finding -> finding.kind() + ":" + finding.rule())
                .distinct().toList(), justification.isPresent());
    }

    /** A finding as receipts keep it; {@link Finding} explains the parts. */
    public record Reason(String kind, String rule, Verdict verdict, String where, Optional<Integer> line) {

        static Reason of(Finding finding) {
            return new Reason(finding.kind(), finding.rule(), finding.verdict(), finding.where(),
                    finding.line().isPresent() ? Optional.of(finding.line().getAsInt()) : Optional.empty());
        }
    }
}
