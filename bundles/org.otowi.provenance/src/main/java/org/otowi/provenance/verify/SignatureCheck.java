package org.otowi.provenance.verify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.messages.Messages;
import org.otowi.provenance.signature.AllowedSigners;
import org.otowi.provenance.signature.AllowedSigners.Trust;
import org.otowi.provenance.signature.MalformedSignatureException;
import org.otowi.provenance.signature.SshSignature;

/** The signatures of checkpoints fit, and are by allowed signers where a list is given. */
final class SignatureCheck {

    /** The purpose for which checkpoints are signed. */
    static final String NAMESPACE = "aiprov-checkpoint@v1";

    private final Evidence evidence;
    private final Optional<AllowedSigners> signers;
    private final Findings findings;

    private SignatureCheck(Evidence evidence, Optional<AllowedSigners> signers, Findings findings) {
        this.evidence = evidence;
        this.signers = signers;
        this.findings = findings;
    }

    /** The grade that the signatures give to the log as a whole. */
    static Grade run(Evidence evidence, Optional<AllowedSigners> signers, Findings findings) {
        return new SignatureCheck(evidence, signers, findings).grade();
    }

    private Grade grade() {
        Ancestry covered = new Ancestry(evidence);
        boolean any = false;
        for (EntryFacts entry : evidence.entries()) {
            Optional<SignedCheckpoint> checkpoint = entry.checkpoint();
            if (checkpoint.isPresent() && isSigned(entry, checkpoint.get())) {
                covered.addWithAncestors(entry);
                any = true;
            }
        }
        return any && coversAll(covered) ? Grade.SIGNED : Grade.UNSIGNED;
    }

    /** Whether all entries, checkpoints and anchors at the end aside, are among the given and their ancestors. */
    private boolean coversAll(Ancestry covered) {
        return evidence.entries().stream().allMatch(entry -> covered.contains(entry)
                || entry.is(EntryType.CHECKPOINT) || entry.is(EntryType.ANCHOR));
    }

    private boolean isSigned(EntryFacts entry, SignedCheckpoint checkpoint) {
        if (checkpoint.signature().isEmpty()) {
            return false;
        }
        try {
            SshSignature signature = SshSignature.ofBase64(checkpoint.signature().get());
            if (!signature.fits(checkpoint.body().getBytes(StandardCharsets.UTF_8))) {
                findings.about(FindingKind.SIGNATURE, entry, "", Messages.get("signature.unfit"));
                return false;
            }
            return signers.isEmpty() ? isForCheckpoints(entry, signature) : isTrusted(entry, signature, signers.get());
        } catch (MalformedSignatureException e) {
            findings.about(FindingKind.SIGNATURE, entry, "", e.getMessage());
            return false;
        }
    }

    private boolean isForCheckpoints(EntryFacts entry, SshSignature signature) {
        boolean fits = signature.namespace().equals(NAMESPACE);
        findings.about(fits ? FindingKind.SIGNER_NOT_CHECKED : FindingKind.SIGNATURE, entry, fits ? "" : NAMESPACE,
                fits ? signature.key().toString() : Messages.get("signature.namespace", signature.namespace()));
        return fits;
    }

    private boolean isTrusted(EntryFacts entry, SshSignature signature, AllowedSigners allowed) {
        Trust trust = allowed.trust(signature.key(), NAMESPACE, Instant.ofEpochMilli(entry.milliseconds()));
        if (!signature.namespace().equals(NAMESPACE)) {
            findings.about(FindingKind.UNTRUSTED_KEY, entry, NAMESPACE,
                    Messages.get("signature.namespace", signature.namespace()));
        } else if (trust != Trust.TRUSTED) {
            findings.about(FindingKind.UNTRUSTED_KEY, entry, Trust.TRUSTED.sentence(), trust.sentence());
        } else {
            return true;
        }
        return false;
    }
}
