package org.otowi.provenance.verify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.messages.Messages;
import org.otowi.provenance.signature.AllowedSigners;
import org.otowi.provenance.signature.AllowedSigners.Trust;
import org.otowi.provenance.signature.MalformedSignatureException;
import org.otowi.provenance.signature.RevokedKeys;
import org.otowi.provenance.signature.SshKey;
import org.otowi.provenance.signature.SshSignature;

/** The signatures of checkpoints fit, and are by allowed signers where a list is given. */
final class SignatureCheck {

    private static final String NAMESPACE = CheckpointBody.NAMESPACE;

    private static final int MAX_SIGNATORIES = 32;

    private final Evidence evidence;
    private final Optional<AllowedSigners> signers;
    private final Optional<RevokedKeys> revoked;
    private final Findings findings;
    private final List<Accepted> accepted = new ArrayList<>();

    /** A checkpoint whose signature holds and is accepted, and the key that made it. */
    private record Accepted(EntryFacts entry, SshKey key) {}

    private SignatureCheck(Evidence evidence, Optional<AllowedSigners> signers, Optional<RevokedKeys> revoked,
            Findings findings) {
        this.evidence = evidence;
        this.signers = signers;
        this.revoked = revoked;
        this.findings = findings;
    }

    static SignatureCheck run(Evidence evidence, Optional<AllowedSigners> signers, Optional<RevokedKeys> revoked,
            Findings findings) {
        SignatureCheck check = new SignatureCheck(evidence, signers, revoked, findings);
        for (EntryFacts entry : evidence.entries()) {
            entry.checkpoint().ifPresent(checkpoint -> check.check(entry, checkpoint));
        }
        if (signers.isPresent() || !check.accepted.isEmpty()) {
            check.reportUnsigned();
        }
        return check;
    }

    /** One finding for each stream: what a signature covers in one is all up to some entry. */
    private void reportUnsigned() {
        Map<String, EntryFacts> first = new LinkedHashMap<>();
        Map<String, Integer> count = new HashMap<>();
        for (EntryFacts gap : cover(accepted).gaps()) {
            first.merge(gap.stream(), gap, (one, other) -> other.seq() < one.seq() ? other : one);
            count.merge(gap.stream(), 1, Integer::sum);
        }
        first.forEach((stream, gap) ->
                findings.about(FindingKind.UNSIGNED, gap, "", String.valueOf(count.get(stream))));
    }

    /** The grade that the signatures give to the log as a whole. */
    Grade grade() {
        return cover(accepted).isWhole() ? Grade.SIGNED : Grade.UNSIGNED;
    }

    /** Reports entries that no accepted signature covers. */
    void requireWhole() {
        Cover signed = cover(accepted);
        if (!signed.isWhole()) {
            List<EntryFacts> gaps = signed.gaps();
            gaps.stream().findFirst().ifPresent(
                    first -> findings.about(FindingKind.NOT_SIGNED, first, "", String.valueOf(gaps.size())));
        }
    }

    /** Whose signatures were accepted, in the order of the file; of a hostile log's keys only so many. */
    List<Signatory> signatories() {
        List<Signatory> signatories = new ArrayList<>();
        for (Accepted each : accepted) {
            if (signatories.size() < MAX_SIGNATORIES
                    && signatories.stream().noneMatch(known -> known.key().isSameAs(each.key))) {
                List<Accepted> own = accepted.stream().filter(other -> other.key.isSameAs(each.key)).toList();
                signatories.add(new Signatory(each.key, principals(each), cover(own).isWhole()));
            }
        }
        return signatories;
    }

    private Optional<String> principals(Accepted checkpoint) {
        return signers.map(list -> list.principals(checkpoint.key, NAMESPACE, time(checkpoint.entry)));
    }

    private Cover cover(List<Accepted> signed) {
        Cover cover = new Cover(evidence);
        signed.forEach(each -> cover.add(each.entry));
        return cover;
    }

    private void check(EntryFacts entry, SignedCheckpoint checkpoint) {
        if (checkpoint.signature().isEmpty()) {
            return;
        }
        try {
            SshSignature signature = SshSignature.ofBase64(checkpoint.signature().get());
            if (!signature.fits(checkpoint.body().getBytes(StandardCharsets.UTF_8))) {
                findings.about(FindingKind.SIGNATURE, entry, "", Messages.get("signature.unfit"));
            } else if (isAccepted(entry, signature)) {
                accepted.add(new Accepted(entry, signature.key()));
            }
        } catch (MalformedSignatureException e) {
            findings.about(FindingKind.SIGNATURE, entry, "", e.getMessage());
        }
    }

    private boolean isAccepted(EntryFacts entry, SshSignature signature) {
        boolean isRevoked = revoked.filter(keys -> keys.contains(signature.key())).isPresent();
        if (isRevoked && signature.namespace().equals(NAMESPACE)) {
            findings.about(FindingKind.UNTRUSTED_KEY, entry, "", Messages.get("signers.REVOKED"));
            return false;
        }
        return signers.isEmpty() ? isForCheckpoints(entry, signature) : isTrusted(entry, signature, signers.get());
    }

    private boolean isForCheckpoints(EntryFacts entry, SshSignature signature) {
        boolean fits = signature.namespace().equals(NAMESPACE);
        findings.about(fits ? FindingKind.SIGNER_NOT_CHECKED : FindingKind.SIGNATURE, entry, fits ? "" : NAMESPACE,
                fits ? signature.key().toString() : Messages.get("signature.namespace", signature.namespace()));
        return fits;
    }

    private boolean isTrusted(EntryFacts entry, SshSignature signature, AllowedSigners allowed) {
        Trust trust = allowed.trust(signature.key(), NAMESPACE, time(entry));
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

    private static Instant time(EntryFacts entry) {
        return Instant.ofEpochMilli(entry.milliseconds());
    }
}
