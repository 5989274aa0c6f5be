package org.otowi.provenance.verify;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.format.EntryTime;
import org.otowi.provenance.format.MerkleTree;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.messages.Messages;
import org.otowi.provenance.verify.KeptEvidence.KeptEntry;

/** A log only grows: what was kept of it earlier is still in it. */
final class EarlierCheck {

    private final Evidence evidence;
    private final Findings findings;
    private final Map<String, List<EntryFacts>> streams = new HashMap<>();

    private EarlierCheck(Evidence evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
    }

    static void run(Evidence evidence, Optional<KeptEvidence> kept, Findings findings) {
        EarlierCheck check = new EarlierCheck(evidence, findings);
        if (kept.isEmpty()) {
            findings.about(FindingKind.NOT_COMPARED, "", "");
        } else if (kept.get() instanceof KeptEvidence.Copy copy) {
            check.copy(copy);
        } else if (kept.get() instanceof KeptEvidence.Checkpoint checkpoint) {
            check.checkpoint(checkpoint.body());
        } else if (kept.get() instanceof KeptEvidence.Stamp stamp) {
            check.stamp(stamp);
        }
    }

    /** What is missing from all of a log. */
    static void missing(long count, String first, Findings findings) {
        findings.about(FindingKind.MISSING_SINCE, first, String.valueOf(count));
    }

    private void copy(KeptEvidence.Copy copy) {
        Set<Sha256> gone = new HashSet<>();
        Set<String> rewritten = new HashSet<>();
        String first = "";
        List<KeptEntry> bySeq = copy.entries().stream().filter(kept -> evidence.get(kept.id()).isEmpty())
                .sorted(Comparator.comparingLong(KeptEntry::seq)).toList();
        for (KeptEntry kept : bySeq) {
            Optional<EntryFacts> other = at(kept.stream(), kept.seq());
            if (other.isPresent()) {
                if (rewritten.add(kept.stream())) {
                    findings.about(FindingKind.REWRITTEN, other.get(), kept.id().base64Url(), other.get().id().base64Url());
                }
            } else if (!evidence.isBroken(kept.stream(), kept.seq()) && gone.add(kept.id())) {
                first = first.isEmpty() ? kept.id().base64Url() : first;
            }
        }
        if (!gone.isEmpty()) {
            missing(gone.size(), first, findings);
        }
    }

    private void checkpoint(CheckpointBody body) {
        String stream = body.origin().substring(body.origin().lastIndexOf('/') + 1);
        MerkleTree tree = new MerkleTree();
        Optional<EntryFacts> last = Optional.empty();
        for (EntryFacts entry : stream(stream)) {
            if (entry.seq() == tree.size() && tree.size() < body.size()) {
                tree.add(entry.id());
                last = Optional.of(entry);
            }
        }
        Optional<String> fileId = at(stream, 0).flatMap(EntryFacts::fileId);
        if (fileId.isPresent() && !CheckpointBody.origin(fileId.get(), stream).equals(body.origin())) {
            findings.about(FindingKind.REWRITTEN, at(stream, 0).get(), body.origin(),
                    CheckpointBody.origin(fileId.get(), stream));
        } else if (tree.size() < body.size()) {
            missing(body.size() - tree.size(), body.text(), findings);
        } else if (last.isPresent() && !tree.root().equals(body.root())) {
            findings.about(FindingKind.REWRITTEN, last.get(), body.root().base64Url(), tree.root().base64Url());
        }
    }

    /** A time stamp says of which line it is, but not what stood there or what came before. */
    private void stamp(KeptEvidence.Stamp stamp) {
        boolean found = evidence.entries().stream().filter(entry -> entry.is(EntryType.CHECKPOINT))
                .anyMatch(entry -> entry.lineHash().equals(stamp.token().imprint()));
        if (!found) {
            missing(1, Messages.get("anchor.stated", EntryTime.text(stamp.token().time().toEpochMilli()),
                    stamp.token().authority()), findings);
        }
    }

    private Optional<EntryFacts> at(String stream, long seq) {
        return stream(stream).stream().filter(entry -> entry.seq() == seq).findFirst();
    }

    private List<EntryFacts> stream(String id) {
        if (streams.isEmpty()) {
            evidence.streams().forEach(stream -> streams.put(stream.get(0).stream(), stream));
        }
        return streams.getOrDefault(id, List.of());
    }
}
