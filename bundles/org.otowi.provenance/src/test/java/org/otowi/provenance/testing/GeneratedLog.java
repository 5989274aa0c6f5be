package org.otowi.provenance.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.format.MerkleTree;

/**
 * Writes a long log without a defect: sessions of AI and human edits with a checkpoint every 64 entries, as writers
 * leave them, but quickly and the same on each run. The research file beside it holds the last recorded state.
 */
public final class GeneratedLog {

    private static final int SESSION = 10_000;
    private static final int CHECKPOINT_EVERY = 64;
    private static final String TEXT = "generated\n";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Random random = new Random(1);
    private final String fileId = new UUID(random.nextLong() & ~0xF000L | 0x4000L,
            random.nextLong() & ~(3L << 62) | 1L << 63).toString();
    private final String name;
    private final OutputStream out;
    private Instant time = Instant.parse("2026-01-02T03:04:05.678Z");
    private Optional<Sha256> state = Optional.empty();
    private Optional<Sha256> last = Optional.empty();
    private MerkleTree tree = new MerkleTree();
    private String stream = "";

    private GeneratedLog(String name, OutputStream out) {
        this.name = name;
        this.out = out;
    }

    /** Writes a research file and its log with that many entries; returns where the log lies. */
    public static Path write(Path file, int entries) throws IOException {
        Files.writeString(file, TEXT);
        Sidecar sidecar = new Sidecar(file);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(sidecar.path()), 1 << 20)) {
            new GeneratedLog(sidecar.fileName(), out).write(entries);
        }
        return sidecar.path();
    }

    private void write(int entries) throws IOException {
        for (int i = 0; i < entries; i++) {
            if (i % SESSION == 0) {
                open();
            } else if (i % CHECKPOINT_EVERY == 0) {
                checkpoint();
            } else {
                change(i % 3 == 0 ? "human" : "ai", i >= entries - 2);
            }
        }
    }

    private void open() throws IOException {
        byte[] id = new byte[16];
        random.nextBytes(id);
        stream = Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        tree = new MerkleTree();
        ObjectNode entry = entry("open").put("format", "aiprov/1").put("file_id", fileId).put("name", name);
        entry.putObject("actor").put("name", "Ada Lovelace").put("account", "ada@example.org");
        entry.putObject("tool").put("name", "otowi").put("version", "0.1.0");
        last.ifPresentOrElse(id2 -> entry.putArray("parents").add(id2.base64Url()), () -> entry.putArray("parents"));
        add(entry);
    }

    private void checkpoint() throws IOException {
        CheckpointBody body = new CheckpointBody(CheckpointBody.origin(fileId, stream), tree.size(), tree.root());
        add(following("checkpoint").put("body", body.text()));
    }

    private void change(String type, boolean finalState) throws IOException {
        ObjectNode entry = following(type).put("charset", "UTF-8").put("delimiter", "LF");
        state.ifPresent(hash -> entry.put("before", hash.base64Url()));
        state = Optional.of(finalState ? Sha256.of(TEXT.getBytes(StandardCharsets.UTF_8)) : hash());
        entry.put("after", state.get().base64Url());
        int line = 1 + random.nextInt(2_000);
        ObjectNode hunk = entry.putArray("hunks").addObject();
        hunk.put("text", hash().base64Url()).put("bare", hash().base64Url());
        hunk.putArray("old").add(line).add(1);
        hunk.putArray("new").add(line).add(3);
        if (type.equals("ai")) {
            model(entry);
        }
        add(entry);
    }

    private void model(ObjectNode entry) {
        entry.putObject("model").put("provider", "example").put("requested", "model-1").put("returned", "model-1.2")
                .put("host", "models.example.org");
        ObjectNode commit = entry.putObject("commit");
        commit.putArray("prompt").add(hash().base64Url());
        commit.putArray("response").add(hash().base64Url());
        entry.put("conversation", "c-" + random.nextInt(1_000)).put("purpose", "Make the axis label say kelvin");
        entry.put("decision", "whole");
    }

    private ObjectNode following(String type) {
        return entry(type).put("prev", last.orElseThrow().base64Url());
    }

    private ObjectNode entry(String type) {
        time = time.plusMillis(1_500);
        return JsonNodeFactory.instance.objectNode().put("type", type).put("stream", stream).put("seq", tree.size())
                .put("time", TIME.format(time)).put("offset", 60).put("mono", tree.size() * 1_500);
    }

    private Sha256 hash() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Sha256.ofDigest(bytes);
    }

    private void add(ObjectNode entry) throws IOException {
        byte[] line = EntryBytes.seal(entry);
        out.write(line);
        out.write('\n');
        last = Optional.of(EntryBytes.id(line));
        tree.add(last.get());
    }
}
