package org.otowi.provenance.signing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.otowi.provenance.messages.Messages;

/**
 * The key of our own: Ed25519, in OpenSSH's format and without a passphrase, in a file that only its owner can read;
 * the public half lies beside it. So ssh-keygen and ssh-add can use it too.
 */
public final class OwnKey {

    private static final String NAME = "signing-key";
    private static final String COMMENT = "otowi";

    private final Path folder;

    /** @param folder where it lies or is to lie; need not exist */
    public OwnKey(Path folder) {
        this.folder = folder;
    }

    /** The private half. */
    public Path file() {
        return folder.resolve(NAME);
    }

    /** The public half. */
    public Path publicFile() {
        return folder.resolve(NAME + ".pub");
    }

    /** The key, if it has been made. */
    public Optional<Signer> signer() throws SigningException {
        return Files.exists(file()) ? Optional.of(KeyFile.signer(file(), Optional.empty())) : Optional.empty();
    }

    /** Makes the key; one that another program makes at the same time is not replaced. */
    public Signer create() throws SigningException {
        SecureRandom random = new SecureRandom();
        Ed25519Key key = Ed25519Key.generate(random);
        Path lock = folder.resolve(NAME + ".lock");
        try {
            Files.createDirectories(folder, ownerOnly("rwx------"));
            write(lock, ownerOnly("rw-------"), OpenSshPrivateKey.format(key, COMMENT, random.nextInt()));
            return publish(lock, key);
        } catch (FileAlreadyExistsException e) {
            throw new SigningException(Messages.get("key.being.made", lock), e);
        } catch (IOException e) {
            throw new SigningException(Messages.get("key.not.made", file(), e.getMessage()), e);
        }
    }

    private Signer publish(Path lock, Ed25519Key key) throws IOException, SigningException {
        try {
            Optional<Signer> other = signer();
            if (other.isPresent()) {
                return other.get();
            }
            Files.deleteIfExists(publicFile());
            write(publicFile(), new FileAttribute<?>[0], key.key().line() + " " + COMMENT + "\n");
            Files.move(lock, file());
            return key;
        } finally {
            Files.deleteIfExists(lock);
        }
    }

    private static void write(Path file, FileAttribute<?>[] attributes, String text) throws IOException {
        try (FileChannel out = FileChannel.open(file,
                Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), attributes)) {
            ByteBuffer rest = StandardCharsets.US_ASCII.encode(text);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        FileSystem system = folder.getFileSystem();
        return system.supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
