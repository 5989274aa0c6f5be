package org.otowi.provenance.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.Salt;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.format.EntryBytes;

/** Writes a log of what no writer would leave, line by line; the same on each run. */
public final class HostileLog implements Closeable {

    private final Random random = new Random(1);
    private final Sidecar sidecar;
    private final OutputStream out;

    /** Begins a log beside a research file of that name in a folder. */
    public HostileLog(Path folder, String name) throws IOException {
        sidecar = new Sidecar(Files.writeString(folder.resolve(name), "hostile\n"));
        out = new BufferedOutputStream(Files.newOutputStream(sidecar.path()), 1 << 20);
    }

    /** Where the log lies. */
    public Path path() {
        return sidecar.path();
    }

    /** Adds a stream's first entry; returns its id. */
    public Sha256 open(String name, List<Sha256> parents) throws IOException {
        ObjectNode entry = entry("open", id(16), 0).put("format", EntryBytes.FORMAT).put("name", name)
                .put("file_id", "01234567-89ab-4cde-8f01-23456789abcd");
        ArrayNode array = entry.putArray("parents");
        parents.forEach(parent -> array.add(parent.base64Url()));
        return add(entry);
    }

    /** Adds the given number of disclosures of different texts that one entry is said to have committed to. */
    public void disclose(Sha256 open, String filler, int count) throws IOException {
        Sha256 prev = open;
        String stream = id(16);
        for (int i = 1; i <= count; i++) {
            Salt salt = Salt.of(bytes(32));
            String text = i + filler;
            prev = add(entry("disclose", stream, i).put("prev", prev.base64Url())
                    .put("entry", open.base64Url()).put("kind", "prompt").put("text", text)
                    .put("commitment", Commitment.to(Commitment.Kind.PROMPT, salt, text).hash().base64Url())
                    .put("salt", Base64.getUrlEncoder().withoutPadding().encodeToString(salt.bytes())));
        }
    }

    /** Adds an entry with one more member, given as it is to stand in the line. */
    public void entryWith(String json) throws IOException {
        String entry = new String(EntryBytes.seal(entry("human", id(16), 1).put("prev", hash().base64Url())),
                StandardCharsets.UTF_8);
        out.write(Forgery.raw(entry, "\"hostile\":" + json));
    }

    /** Adds a line as it is. */
    public void line(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    /** A hash that nothing has. */
    public Sha256 hash() {
        return Sha256.ofDigest(bytes(32));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private Sha256 add(ObjectNode entry) throws IOException {
        byte[] line = EntryBytes.seal(entry);
        out.write(line);
        out.write('\n');
        return EntryBytes.id(line);
    }

    private static ObjectNode entry(String type, String stream, long seq) {
        return JsonNodeFactory.instance.objectNode().put("type", type).put("stream", stream).put("seq", seq)
                .put("time", "2026-01-02T03:04:05.678Z");
    }

    private String id(int length) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(length));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
