package org.otowi.provenance.verify;

import java.util.List;
import java.util.Optional;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.format.MerkleTree;

/** Every checkpoint says what it stands behind: the entries of its stream before it, no more and no fewer. */
final class CheckpointCheck {

    private final Findings findings;

    private CheckpointCheck(Findings findings) {
        this.findings = findings;
    }

    static void run(Evidence evidence, Findings findings) {
        CheckpointCheck check = new CheckpointCheck(findings);
        evidence.streams().forEach(check::stream);
    }

    private void stream(List<EntryFacts> stream) {
        MerkleTree tree = new MerkleTree();
        Optional<String> fileId = stream.get(0).fileId();
        for (EntryFacts entry : stream) {
            if (entry.seq() != tree.size()) {
                return;
            }
            entry.checkpoint().ifPresent(checkpoint -> check(entry, checkpoint, tree, fileId.orElse("")));
            tree.add(entry.id());
        }
    }

    private void check(EntryFacts entry, SignedCheckpoint checkpoint, MerkleTree tree, String fileId) {
        CheckpointBody expected = new CheckpointBody(CheckpointBody.origin(fileId, entry.stream()), tree.size(),
                tree.root());
        Optional<CheckpointBody> stated = CheckpointBody.parse(checkpoint.body());
        if (stated.isEmpty()) {
            findings.about(FindingKind.CHECKPOINT, entry, expected.text(), "");
        } else if (!stated.get().origin().equals(expected.origin()) || stated.get().size() != expected.size()) {
            findings.about(FindingKind.CHECKPOINT, entry, expected.text(), stated.get().text());
        } else if (!stated.get().root().equals(expected.root())) {
            findings.about(FindingKind.ROOT, entry, expected.root().base64Url(), stated.get().root().base64Url());
        }
    }
}
