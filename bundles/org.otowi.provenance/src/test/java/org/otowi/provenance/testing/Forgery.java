package org.otowi.provenance.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.format.MerkleTree;

/** Makes entries that are sealed properly and still are not what a writer wrote. */
public final class Forgery {

    private Forgery() {}

    /** The entry with a change, sealed again. */
    public static String of(String line, Consumer<ObjectNode> change) {
        ObjectNode entry = read(line);
        entry.remove(EntryBytes.SEAL);
        change.accept(entry);
        return new String(EntryBytes.seal(entry), StandardCharsets.UTF_8);
    }

    /** Links the entries of a stream from the given index on to their predecessors again. */
    public static void relink(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            String prev = id(lines.get(i - 1)).base64Url();
            lines.set(i, of(lines.get(i), entry -> entry.put("prev", prev)));
        }
    }

    /** The line with members put before its type as they are written here, sealed again; a character is a byte. */
    public static byte[] raw(String line, String members) {
        int type = line.indexOf("\"type\"");
        String body = line.substring(0, type) + members + "," + line.substring(type, line.lastIndexOf(",\"" + EntryBytes.SEAL));
        String seal = Sha256.of(body.getBytes(StandardCharsets.ISO_8859_1)).base64Url();
        return (body + ",\"~\":\"" + seal + "\"}\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An entry of the given type that follows the last of the lines in its stream. */
    public static String next(List<String> lines, String type, Consumer<ObjectNode> change) {
        ObjectNode last = read(lines.get(lines.size() - 1));
        ObjectNode entry = JsonNodeFactory.instance.objectNode().put("type", type)
                .put("stream", last.get("stream").textValue()).put("seq", last.get("seq").longValue() + 1)
                .put("prev", id(lines.get(lines.size() - 1)).base64Url()).put("time", last.get("time").textValue());
        change.accept(entry);
        return new String(EntryBytes.seal(entry), StandardCharsets.UTF_8);
    }

    /** What a checkpoint behind these lines, which are one whole stream, says. */
    public static CheckpointBody checkpoint(List<String> stream) {
        ObjectNode open = read(stream.get(0));
        MerkleTree tree = new MerkleTree();
        stream.forEach(line -> tree.add(id(line)));
        return new CheckpointBody(CheckpointBody.origin(open.get("file_id").textValue(),
                open.get("stream").textValue()), tree.size(), tree.root());
    }

    public static Sha256 id(String line) {
        return EntryBytes.id(line.getBytes(StandardCharsets.UTF_8));
    }

    public static ObjectNode read(String line) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
