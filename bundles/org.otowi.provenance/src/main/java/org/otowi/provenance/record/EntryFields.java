package org.otowi.provenance.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Actor;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentState;
import org.otowi.provenance.Decision;
import org.otowi.provenance.Egress;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.Hunk.Spacing;
import org.otowi.provenance.LineDelimiter;
import org.otowi.provenance.LinePrints;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Review;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Tool;
import org.otowi.provenance.compare.Hunks;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.signature.SshSignature;

/** Turns values into the members that docs/provenance-format.md describes; what is not known is left out. */
final class EntryFields {

    private final ObjectNode entry = JsonNodeFactory.instance.objectNode();

    private EntryFields(EntryType type) {
        entry.put("type", type.label());
    }

    /** The first entry of a stream. */
    static ObjectNode open(Actor actor, Tool tool, String fileId, String name, Collection<Sha256> parents) {
        ObjectNode entry = new EntryFields(EntryType.OPEN).entry;
        entry.put("format", EntryBytes.FORMAT).put("file_id", fileId).put("name", name);
        addAll(entry.putArray("parents"), parents);
        ObjectNode who = entry.putObject("actor").put("name", actor.name());
        actor.account().ifPresent(account -> who.put("account", account));
        entry.putObject("tool").put("name", tool.name()).put("version", tool.version());
        return entry;
    }

    /** Vouches for lines that an interrupted write has cut. */
    static ObjectNode gap(List<Sha256> torn) {
        ObjectNode entry = new EntryFields(EntryType.GAP).entry;
        addAll(entry.putArray("torn"), torn);
        return entry;
    }

    /**
     * A change of the file; without a state after it, the file is gone.
     *
     * @param hunks the changed places, if they are known
     */
    static ObjectNode change(EntryType type, Optional<Sha256> before, Optional<Content> after,
            Optional<List<Hunk>> hunks) {
        EntryFields fields = new EntryFields(type);
        before.ifPresent(hash -> fields.entry.put("before", hash.base64Url()));
        after.ifPresent(content -> fields.add(content.state()));
        if (hunks.isPresent()) {
            fields.entry.putArray("hunks");
            hunks.get().forEach(fields::add);
        } else {
            after.flatMap(Hunks::printsOf).ifPresent(fields::add);
        }
        return fields.entry;
    }

    /** What an AI edit has beyond a change. */
    static ObjectNode ai(AiEdit edit, List<Commitment> commitments, Optional<GitHint> git) {
        EntryFields fields = new EntryFields(EntryType.AI);
        fields.add(edit.model());
        fields.add(edit.exchange());
        fields.add(edit.decision());
        edit.purpose().ifPresent(purpose -> fields.entry.put("purpose", purpose));
        edit.sources().forEach(fields::add);
        commitments.forEach(fields::add);
        git.ifPresent(fields::add);
        return fields.entry;
    }

    /** A file or its copy has another name or folder. */
    static ObjectNode relocation(EntryType type, Relocation relocation) {
        ObjectNode entry = new EntryFields(type).entry;
        entry.put("from", relocation.source().fileName()).put("to", relocation.target().fileName());
        relocation.fromFolder().ifPresent(folder -> entry.put("from_folder", folder));
        relocation.toFolder().ifPresent(folder -> entry.put("to_folder", folder));
        return entry;
    }

    /** A proposal that a person refused. */
    static ObjectNode decline(Declined declined, List<Commitment> commitments) {
        EntryFields fields = new EntryFields(EntryType.DECLINE);
        fields.add(declined.model());
        fields.add(declined.exchange());
        declined.purpose().ifPresent(purpose -> fields.entry.put("purpose", purpose));
        commitments.forEach(fields::add);
        return fields.entry;
    }

    /** Stands behind the entries of the stream before it. */
    static ObjectNode checkpoint(CheckpointBody body, SshSignature signature) {
        return new EntryFields(EntryType.CHECKPOINT).entry
                .put("body", body.text()).put("signature", signature.base64());
    }

    /** A person has checked the file. */
    static ObjectNode review(Review review) {
        ObjectNode entry = new EntryFields(EntryType.REVIEW).entry;
        entry.put("content", review.content().base64Url()).put("checked", review.checked().label());
        review.lines().forEach(
                range -> entry.withArray("/lines").addArray().add(range.first()).add(range.count()));
        review.note().ifPresent(note -> entry.put("note", note));
        return entry;
    }

    /** A text that the log has committed to, and what proves that it is the one. */
    static ObjectNode disclosure(Sha256 made, Commitment commitment) {
        return new EntryFields(EntryType.DISCLOSE).entry
                .put("entry", made.base64Url())
                .put("commitment", commitment.hash().base64Url())
                .put("kind", commitment.kind().label())
                .put("text", commitment.text())
                .put("salt", Sha256.ofDigest(commitment.salt().bytes()).base64Url());
    }

    /** Texts that the log has committed to are kept no longer. */
    static ObjectNode erasure(Erasure erasure) {
        ObjectNode entry = new EntryFields(EntryType.ERASE).entry.put("policy", erasure.policy());
        addAll(entry.putArray("commitments"), erasure.commitments());
        erasure.note().ifPresent(note -> entry.put("note", note));
        return entry;
    }

    /** Outside evidence of a checkpoint. */
    static ObjectNode anchor(Sha256 checkpoint, String token) {
        return new EntryFields(EntryType.ANCHOR).entry.put("checkpoint", checkpoint.base64Url())
                .put("token", token);
    }

    private void add(ContentState state) {
        entry.put("after", state.sha256().base64Url());
        state.charset().ifPresent(charset -> entry.put("charset", charset));
        if (state.byteOrderMark()) {
            entry.put("bom", true);
        }
        if (state.delimiter() != LineDelimiter.NONE) {
            entry.put("delimiter", state.delimiter().name());
        }
    }

    private void add(Hunk hunk) {
        ObjectNode json = entry.withArray("/hunks").addObject();
        json.putArray("old").add(hunk.oldStart()).add(hunk.oldCount());
        json.putArray("new").add(hunk.newStart()).add(hunk.newCount());
        json.put("text", hunk.text().base64Url()).put("bare", hunk.bare().base64Url());
        hunk.prints().ifPresent(prints -> json.put("prints", prints.text()));
        hunk.spacing().ifPresent(spacing -> add(json, spacing));
    }

    private static void add(ObjectNode hunk, Spacing spacing) {
        hunk.put("old_bare", spacing.oldBare().base64Url());
        if (spacing.reflow()) {
            hunk.put("reflow", true);
        }
    }

    private void add(LinePrints prints) {
        entry.put("prints", prints.text());
    }

    private void add(ModelUse model) {
        ObjectNode json = entry.putObject("model");
        json.put("provider", model.provider()).put("requested", model.requested());
        model.returned().ifPresent(id -> json.put("returned", id));
        model.version().ifPresent(version -> json.put("version", version));
        model.host().ifPresent(host -> json.put("host", host));
        model.approval().ifPresent(approval -> json.put("approval", approval));
        if (!model.parameters().isEmpty()) {
            ObjectNode parameters = json.putObject("parameters");
            model.parameters().forEach(parameters::put);
        }
    }

    private void add(Exchange exchange) {
        exchange.conversation().ifPresent(id -> entry.put("conversation", id));
        exchange.request().ifPresent(id -> entry.put("request", id));
        exchange.egress().ifPresent(this::add);
    }

    private void add(Egress egress) {
        ObjectNode json = entry.putObject("egress").put("verdict", egress.verdict());
        egress.receipt().ifPresent(id -> json.put("receipt", id));
        egress.rules().forEach(rule -> json.withArray("/rules").add(rule));
        if (egress.justified()) {
            json.put("justified", true);
        }
    }

    private void add(Decision decision) {
        if (decision.isWhole()) {
            entry.put("decision", "whole");
        } else {
            ArrayNode accepted = entry.putArray("decision");
            decision.acceptedHunks().forEach(accepted::add);
        }
    }

    private void add(GitHint git) {
        ObjectNode json = entry.putObject("git");
        git.branch().ifPresent(branch -> json.put("branch", branch));
        git.revision().ifPresent(revision -> json.put("commit", revision));
    }

    private void add(CitedSource source) {
        ObjectNode json = entry.withArray("/sources").addObject();
        json.put("name", source.name()).put("sha256", source.sha256().base64Url());
        source.place().ifPresent(place -> json.put("place", place));
    }

    private void add(Commitment commitment) {
        entry.withArray("/commit/" + commitment.kind().label()).add(commitment.hash().base64Url());
    }

    private static void addAll(ArrayNode array, Collection<Sha256> hashes) {
        hashes.forEach(hash -> array.add(hash.base64Url()));
    }
}
