package org.otowi.provenance.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.messages.Messages;

/**
 * A list of keys that are not to be trusted any more, whatever they signed and when: the plain text form of the file
 * that {@code ssh-keygen -r} takes, a public key on each line.
 */
public final class RevokedKeys {

    /** How a key revocation list in binary begins (PROTOCOL.krl). */
    private static final String BINARY = "SSHKRL\n\0";

    /** A key of a kind that cannot have signed here. */
    private static final Pattern OTHER_KEY = Pattern.compile(
            "(?:sk-|ecdsa-sha2-nistp(?!256[ \\t])|ssh-dss|\\S+-cert-v01@)\\S*[ \\t]+[A-Za-z0-9+/]+=*(?:\\s.*)?");

    private final Set<String> keys;

    private RevokedKeys(Set<String> keys) {
        this.keys = keys;
    }

    /**
     * Reads a list.
     *
     * @throws ProvenanceException if it cannot be read, is in binary form, or a line is no public key
     */
    public static RevokedKeys read(Path file) throws ProvenanceException {
        String text = text(file);
        if (text.startsWith(BINARY)) {
            throw new ProvenanceException(Reason.UNREADABLE, Messages.get("revoked.binary", file));
        }
        Set<String> keys = new HashSet<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            try {
                if (!line.isEmpty() && !line.startsWith("#") && !OTHER_KEY.matcher(line).matches()) {
                    keys.add(SshKey.ofLine(line).line());
                }
            } catch (MalformedSignatureException e) {
                throw new ProvenanceException(Reason.UNREADABLE,
                        Messages.get("revoked.line", file, i + 1, e.getMessage()), e);
            }
        }
        return new RevokedKeys(keys);
    }

    private static String text(Path file) throws ProvenanceException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw ProvenanceException.unreadable("revoked.unreadable", file, e);
        }
    }

    /** Whether the key is on the list. */
    public boolean contains(SshKey key) {
        return keys.contains(key.line());
    }
}
