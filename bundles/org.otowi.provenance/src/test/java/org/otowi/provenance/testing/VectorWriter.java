package org.otowi.provenance.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.otowi.provenance.Commitment.Kind;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.Review.Checked;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.record.Declined;
import org.otowi.provenance.record.Erasure;
import org.otowi.provenance.record.FileReview;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.record.Relocation;

/**
 * Makes the logs in {@code src/test/resources/org/otowi/provenance/vectors}, each with the verdict and the findings
 * that every verifier must give. Run it again only when the format gains something; ids and times are new each time.
 */
public final class VectorWriter {

    private static final String NAMESPACE = "aiprov-checkpoint@v1";

    private final Path target;
    private final OpenSsh ssh;

    private VectorWriter(Path target) throws Exception {
        this.target = target;
        this.ssh = new OpenSsh(Files.createTempDirectory("keys"));
    }

    /** What is done to a good log of one session with three edits. */
    private interface Damage {
        void to(ResearchFolder research) throws Exception;
    }

    /** Argument: the folder to write to. */
    public static void main(String[] arguments) throws Exception {
        VectorWriter writer = new VectorWriter(Path.of(arguments[0]));
        writer.writeGood();
        writer.writeChanged();
        writer.writeTransported();
        writer.writeSigned();
        writer.writeAnchored();
    }

    private void writeGood() throws Exception {
        write("one-session", "VALID-UNANCHORED", List.of(), research -> { });
        write("two-sessions-reordered", "VALID-UNANCHORED", List.of(), research -> {
            addSession(research);
            research.edit(Collections::reverse);
        });
        write("two-first-records", "VALID-UNANCHORED", List.of(), research -> {
            ResearchFolder other = new ResearchFolder(Files.createTempDirectory("other"));
            addSession(other);
            List<String> theirs = other.lines();
            research.edit(lines -> lines.addAll(theirs));
        });
        write("moved-copied-reviewed", "VALID-UNANCHORED", List.of(), VectorWriter::moveCopyAndReview);
        write("disclosed-and-erased", "VALID-UNANCHORED", List.of(), VectorWriter::discloseAndErase);
        write("deleted-and-back", "VALID-UNANCHORED", List.of(), research -> {
            try (RecordingSession session = research.session()) {
                session.recordDeletion(research.file());
                session.recordFound(research.file(), research.content());
            }
        });
        write("changed-outside", "VALID-UNANCHORED", List.of("content-differs"),
                research -> Files.writeString(research.file(), "else\n"));
        write("unknown-type", "VALID-UNANCHORED", List.of("unknown-type"), research -> research.edit(
                lines -> lines.set(3, Forgery.of(lines.get(3), entry -> entry.put("type", "novelty")))));
        write("checkpoint", "VALID-UNANCHORED", List.of(), research -> addCheckpoint(research,
                Forgery.checkpoint(research.lines()).text()));
    }

    private void writeChanged() throws Exception {
        write("entry-changed", "TAMPERED", List.of("self-check", "continuity"), research -> research.edit(
                lines -> lines.set(1, lines.get(1).replace("model-1", "model-2"))));
        write("entry-changed-and-sealed", "TAMPERED", List.of("link"), research -> research.edit(
                lines -> lines.set(1, Forgery.of(lines.get(1), entry -> entry.put("purpose", "x")))));
        write("entry-deleted", "TAMPERED", List.of("seq-gap", "continuity"),
                research -> research.edit(lines -> lines.remove(1)));
        write("entry-twice", "TAMPERED", List.of("equivocation", "equivocation"), research -> research.edit(
                lines -> lines.add(Forgery.of(lines.get(3), entry -> entry.put("purpose", "x")))));
        write("parent-missing", "INCOMPLETE", List.of("missing-parent", "continuity"), research -> {
            addSession(research);
            research.edit(lines -> lines.remove(3));
        });
        write("grafted", "TAMPERED", List.of("grafted"), research -> {
            ResearchFolder other = new ResearchFolder(Files.createTempDirectory("other"), "other.py");
            addSession(other);
            List<String> theirs = other.lines();
            research.edit(lines -> lines.addAll(theirs));
        });
        write("checkpoint-of-another-root", "TAMPERED", List.of("root"), research -> addCheckpoint(research,
                Forgery.checkpoint(research.lines().subList(0, 3)).text().replace("\n3\n", "\n4\n")));
        write("disclosed-another-text", "TAMPERED", List.of("commitment"), research -> {
            discloseAndErase(research);
            research.edit(lines -> lines.set(5, Forgery.of(lines.get(5), entry -> entry.put("text", "Thanks."))));
            research.edit(lines -> Forgery.relink(lines, 6));
        });
        writeMalformed("key-twice", "\"x\":1,\"x\":1");
        writeMalformed("half-a-surrogate-pair", "\"x\":\"\\ud800\"");
        writeMalformed("integer-too-large", "\"x\":9007199254740993");
        writeMalformed("fraction", "\"x\":1.0");
    }

    private void writeMalformed(String name, String member) throws Exception {
        write(name, "TAMPERED", List.of("malformed"), research -> research.edit(
                lines -> lines.add("{" + member + "," + lines.get(0).substring(1))));
    }

    private void writeTransported() throws Exception {
        write("line-ends-converted", "VALID-UNANCHORED", List.of("transport-damage"), research -> research.replace(
                new String(research.bytes(), StandardCharsets.UTF_8).replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        write("conflict-markers", "VALID-UNANCHORED", List.of("conflict-marker", "conflict-marker"),
                research -> research.edit(lines -> {
                    lines.add(1, "<<<<<<< ours");
                    lines.add("=======");
                }));
        write("torn", "INCOMPLETE", List.of("torn-tail", "content-differs"), VectorWriter::tear);
        write("torn-and-recovered", "VALID-UNANCHORED", List.of("recovered-tail"), research -> {
            tear(research);
            addSession(research);
        });
    }

    private void writeSigned() throws Exception {
        StringBuilder signers = new StringBuilder("# Keys made for these vectors; nobody has their private halves.\n");
        for (String type : List.of("ed25519", "ecdsa", "rsa")) {
            Path key = ssh.newKey(type);
            signers.append("ada namespaces=\"" + NAMESPACE + "\" ").append(OpenSsh.publicKey(key)).append('\n');
            write("signed-" + type, "VALID-UNANCHORED", List.of("signer-not-checked"),
                    research -> addSignature(research, key, NAMESPACE));
        }
        Files.writeString(target.resolve("allowed_signers"), signers);
        Path key = new OpenSsh(Files.createTempDirectory("keys")).newKey("ed25519");
        write("signed-by-a-stranger", "VALID-UNANCHORED", List.of("signer-not-checked"),
                research -> addSignature(research, key, NAMESPACE));
        write("signed-for-git", "TAMPERED", List.of("signature"), research -> addSignature(research, key, "git"));
    }

    private void writeAnchored() throws Exception {
        OpenSsl authority = OpenSsl.authority(Files.createTempDirectory("authority").resolve("tsa"));
        Files.copy(authority.root(), target.resolve("tsa-ca.pem"), StandardCopyOption.REPLACE_EXISTING);
        write("anchored", "VALID-UNANCHORED", List.of("anchor-not-checked"), authority::anchor);
        write("anchored-and-gone-on", "VALID-UNANCHORED", List.of("anchor-not-checked"), research -> {
            authority.anchor(research);
            addSession(research);
        });
        write("anchored-before-its-time", "VALID-UNANCHORED", List.of("anchor-not-checked"), research -> {
            research.edit(lines -> {
                lines.set(3, Forgery.of(lines.get(3), entry -> entry.put("time", "2999-01-02T03:04:05.678Z")));
            });
            authority.anchor(research);
        });
        write("anchored-by-a-stranger", "VALID-UNANCHORED", List.of("anchor-not-checked"),
                OpenSsl.authority(Files.createTempDirectory("authority").resolve("tsa"))::anchor);
        write("anchored-something-else", "TAMPERED", List.of("anchor"), research -> {
            authority.anchor(research);
            String token = authority.base64("something else");
            research.edit(lines -> lines.set(5, Forgery.of(lines.get(5), entry -> entry.put("token", token))));
        });
    }

    private void addSignature(ResearchFolder research, Path key, String namespace) throws Exception {
        CheckpointBody body = Forgery.checkpoint(research.lines());
        String signature = ssh.sign(key, namespace, body.text());
        research.edit(lines -> lines.add(Forgery.next(lines, "checkpoint",
                entry -> entry.put("body", body.text()).put("signature", signature))));
    }

    private static void addCheckpoint(ResearchFolder research, String body) throws Exception {
        research.edit(lines -> lines.add(Forgery.next(lines, "checkpoint", entry -> entry.put("body", body))));
    }

    private static void moveCopyAndReview(ResearchFolder research) throws Exception {
        Path folder = research.file().getParent();
        Path draft = Files.createDirectory(folder.resolve("drafts")).resolve("draft.py");
        try (RecordingSession session = research.session()) {
            Files.move(research.file(), draft);
            session.recordMove(new Relocation(research.file(), draft, folder));
            Files.copy(draft, research.file());
            session.recordCopy(new Relocation(draft, research.file(), folder));
            session.recordReview(research.file(), new FileReview(research.content().orElseThrow(),
                    List.of(new LineRange(1, 2)), Checked.TESTED, Optional.of("same figure")));
            session.recordDecline(research.file(), new Declined(ResearchFolder.MODEL,
                    Exchange.of("Shorter.", "Here."), Optional.of("shorten")));
        }
    }

    private static void discloseAndErase(ResearchFolder research) throws Exception {
        LogEntry edit = research.log().entries().get(1);
        Sha256 prompt = edit.commitments(Kind.PROMPT).get(0);
        Sha256 reply = edit.commitments(Kind.RESPONSE).get(0);
        try (RecordingSession session = research.session()) {
            session.recordDisclosure(research.file(), edit.id(), research.store().commitment(prompt).orElseThrow());
            session.recordErasure(research.file(), new Erasure(List.of(reply), "retention", Optional.empty()));
        }
    }

    private static void addSession(ResearchFolder research) throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, "second session\n");
        }
    }

    private static void tear(ResearchFolder research) throws Exception {
        byte[] whole = research.bytes();
        research.replace(Arrays.copyOf(whole, whole.length - 300));
    }

    private void write(String name, String verdict, List<String> findings, Damage damage) throws Exception {
        Path folder = Files.createDirectories(target.resolve(name));
        PathUtils.cleanDirectory(folder);
        ResearchFolder research = new ResearchFolder(Files.createTempDirectory("vector")).withThreeEdits();
        damage.to(research);
        Files.copy(research.file(), folder.resolve("plot.py"));
        Files.copy(research.sidecar(), folder.resolve("plot.py.aiprov.jsonl"));
        ObjectNode expected = new ObjectMapper().createObjectNode().put("verdict", verdict);
        findings.forEach(expected.putArray("findings")::add);
        Files.writeString(folder.resolve("expected.json"), expected.toPrettyString() + "\n");
    }
}
