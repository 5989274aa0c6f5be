package org.otowi.provenance.format;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.provenance.Sha256;

/**
 * The text that a checkpoint signs: C2SP tlog-checkpoint, three lines and no extension.
 *
 * @param origin whose log it is
 * @param size how many entries of the stream it stands behind
 * @param root head of the Merkle tree over them
 */
public record CheckpointBody(String origin, long size, Sha256 root) {

    /** What the signatures of checkpoints are for. */
    public static final String NAMESPACE = "aiprov-checkpoint@v1";

    private static final Pattern FORM = Pattern.compile("([^\n]+)\n(0|[1-9]\\d{0,14})\n([A-Za-z0-9+/]{43}=)\n");

    /** The origin of a stream's checkpoints. */
    public static String origin(String fileId, String stream) {
        return "otowi/" + fileId + "/" + stream;
    }

    /** The body that a text is, if it is one. */
    public static Optional<CheckpointBody> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Sha256 root = Sha256.ofDigest(Base64.getDecoder().decode(matcher.group(3)));
        CheckpointBody body = new CheckpointBody(matcher.group(1), Long.parseLong(matcher.group(2)), root);
        return body.text().equals(text) ? Optional.of(body) : Optional.empty();
    }

    /** The text, each line with a line feed. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root.bytes()) + "\n";
    }
}
