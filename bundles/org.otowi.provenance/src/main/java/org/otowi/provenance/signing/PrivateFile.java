package org.otowi.provenance.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.otowi.provenance.messages.Messages;

/** A file with a key in it. */
final class PrivateFile {

    /** Several times what the largest key needs. */
    private static final int MAX_LENGTH = 64 << 10;
    private static final Set<PosixFilePermission> OWNER = EnumSet.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private PrivateFile() {}

    /** The text of a key's file, whoever may read it. */
    static String read(Path file) throws SigningException {
        if (!Files.isRegularFile(file)) {
            throw new SigningException(Messages.get(Files.exists(file) ? "key.kind" : "key.missing", file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_LENGTH + 1);
            if (bytes.length <= MAX_LENGTH) {
                return new String(bytes, StandardCharsets.ISO_8859_1);
            }
        } catch (IOException e) {
            throw new SigningException(Messages.get("key.unreadable", file, e.getMessage()), e);
        }
        throw new SigningException(Messages.get("key.broken", file, Messages.get("key.form")));
    }

    /** Refuses, as OpenSSH does, the private key that others than its owner may read or write. */
    static void requirePrivate(Path file) throws SigningException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            Set<PosixFilePermission> permissions = view == null ? Set.of() : view.readAttributes().permissions();
            if (!OWNER.containsAll(permissions)) {
                throw new SigningException(Messages.get("key.permissions", file,
                        PosixFilePermissions.toString(permissions)));
            }
        } catch (IOException e) {
            throw new SigningException(Messages.get("key.unreadable", file, e.getMessage()), e);
        }
    }
}
