package org.otowi.provenance.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.anchor.BadTimeStampException;
import org.otowi.provenance.anchor.TimeStamp;
import org.otowi.provenance.anchor.TimeStampAuthorities;
import org.otowi.provenance.format.EntryTime;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.messages.Messages;

/** Time stamps fit the checkpoints that they are about, and are by known authorities where such are given. */
final class AnchorCheck {

    /** How far a writer's clock may be ahead of an authority's without a word. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Evidence evidence;
    private final Optional<TimeStampAuthorities> authorities;
    private final Findings findings;
    private final Map<EntryFacts, Instant> stamped = new HashMap<>();

    /** The time of the stamp whose entries are being gathered. */
    private Instant seen = Instant.MIN;

    private AnchorCheck(Evidence evidence, Optional<TimeStampAuthorities> authorities, Findings findings) {
        this.evidence = evidence;
        this.authorities = authorities;
        this.findings = findings;
    }

    /** What known authorities have seen. */
    static Cover run(Evidence evidence, Optional<TimeStampAuthorities> authorities, Findings findings) {
        AnchorCheck check = new AnchorCheck(evidence, authorities, findings);
        evidence.entries().forEach(entry -> entry.anchor().ifPresent(claim -> check.anchor(entry, claim)));
        return check.cover();
    }

    private void anchor(EntryFacts entry, AnchorClaim claim) {
        try {
            TimeStamp stamp = TimeStamp.ofBase64(claim.token());
            if (claim.checkpoint().isPresent() && evidence.get(claim.checkpoint().get()).isEmpty()) {
                findings.about(FindingKind.MISSING_PARENT, entry, claim.checkpoint().get().base64Url(), "");
                return;
            }
            Optional<EntryFacts> checkpoint = claim.checkpoint().flatMap(evidence::get)
                    .filter(named -> named.is(EntryType.CHECKPOINT));
            if (checkpoint.isEmpty()) {
                findings.about(FindingKind.ANCHOR, entry, "", Messages.get("anchor.checkpoint"));
                return;
            }
            Sha256 line = checkpoint.get().lineHash();
            if (stamp.imprint().equals(line)) {
                authority(entry, checkpoint.get(), stamp);
            } else {
                findings.about(FindingKind.ANCHOR, entry, line.base64Url(), Messages.get("anchor.imprint"));
            }
        } catch (BadTimeStampException e) {
            findings.about(FindingKind.ANCHOR, entry, "", e.getMessage());
        }
    }

    private void authority(EntryFacts anchor, EntryFacts checkpoint, TimeStamp stamp) {
        String stated = Messages.get("anchor.stated", EntryTime.text(stamp.time().toEpochMilli()), stamp.authority());
        if (authorities.isEmpty()) {
            findings.about(FindingKind.ANCHOR_NOT_CHECKED, anchor, "", stated);
            return;
        }
        Optional<String> objection = authorities.get().objection(stamp);
        if (objection.isPresent()) {
            findings.about(FindingKind.ANCHOR_UNTRUSTED, anchor, objection.get(), stated);
        } else {
            findings.about(FindingKind.ANCHORED, anchor, String.valueOf(checkpoint.line()), stated);
            stamped.merge(checkpoint, stamp.time(), (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    /** Goes from the earliest stamp to the latest, so that each entry is held against the earliest that covers it. */
    private Cover cover() {
        Cover cover = new Cover(evidence, row -> time(evidence.entry(row)));
        List<Map.Entry<EntryFacts, Instant>> earliestFirst = new ArrayList<>(stamped.entrySet());
        earliestFirst.sort(Map.Entry.<EntryFacts, Instant>comparingByValue()
                .thenComparing(each -> each.getKey().line(), Comparator.naturalOrder()));
        for (Map.Entry<EntryFacts, Instant> each : earliestFirst) {
            seen = each.getValue();
            cover.add(each.getKey());
        }
        return cover;
    }

    private void time(EntryFacts entry) {
        if (entry.milliseconds() > seen.plus(TOLERANCE).toEpochMilli()) {
            findings.about(FindingKind.ANCHOR_TIME, entry, EntryTime.text(seen.toEpochMilli()), entry.time());
        }
    }
}
