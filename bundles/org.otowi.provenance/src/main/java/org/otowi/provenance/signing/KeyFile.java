package org.otowi.provenance.signing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.otowi.provenance.messages.Messages;
import org.otowi.provenance.signature.MalformedSignatureException;
import org.otowi.provenance.signature.SshKey;

/**
 * Signs with the key that a person names by its file, public or private. If the agent has the key, the agent signs; an
 * Ed25519 key without a passphrase is read here; everything else is for {@code ssh-keygen}.
 */
public final class KeyFile {

    private static final String PROGRAM = "ssh-keygen";
    private static final String PUBLIC = ".pub";

    private final Path file;
    private final Optional<SshAgent> agent;

    private KeyFile(Path file, Optional<SshAgent> agent) {
        this.file = file;
        this.agent = agent;
    }

    /**
     * The signer for a key.
     *
     * @param file the private key, or the public one if the agent has the other half or it lies beside, without .pub
     * @param agent the agent of this session, if there is one
     */
    public static Signer signer(Path file, Optional<SshAgent> agent) throws SigningException {
        return new KeyFile(file, agent).signer();
    }

    private Signer signer() throws SigningException {
        String text = PrivateFile.read(file);
        if (!text.startsWith("-----BEGIN ")) {
            return publicKey(parsePublic(file, text));
        }
        PrivateFile.requirePrivate(file);
        Optional<OpenSshPrivateKey> read = parsePrivate(text);
        SshKey key = read.isPresent() ? read.get().publicKey() : parsePublic(beside(), PrivateFile.read(beside()));
        Optional<Signer> held = ofAgent(key);
        return held.isPresent() ? held.get() : read.flatMap(OpenSshPrivateKey::seed).<Signer>map(Ed25519Key::of)
                .orElseGet(() -> new KeygenSigner(PROGRAM, file, key, KeygenSigner.PATIENCE));
    }

    private Signer publicKey(SshKey key) throws SigningException {
        Optional<Signer> held = ofAgent(key);
        if (held.isPresent()) {
            return held.get();
        }
        String name = file.getFileName().toString();
        Path other = file.resolveSibling(name.substring(0, Math.max(name.length() - PUBLIC.length(), 0)));
        if (!name.endsWith(PUBLIC) || !Files.isRegularFile(other)) {
            throw new SigningException(Messages.get("key.public", file));
        }
        return new KeyFile(other, Optional.empty()).signer();
    }

    /** An agent that does not answer is no reason not to use a key that lies in a file. */
    private Optional<Signer> ofAgent(SshKey key) {
        try {
            return agent.isPresent() ? agent.get().signer(key) : Optional.empty();
        } catch (SigningException e) {
            return Optional.empty();
        }
    }

    private Optional<OpenSshPrivateKey> parsePrivate(String text) throws SigningException {
        try {
            return OpenSshPrivateKey.parse(text);
        } catch (MalformedSignatureException e) {
            throw new SigningException(Messages.get("key.broken", file, e.getMessage()), e);
        }
    }

    private static SshKey parsePublic(Path from, String text) throws SigningException {
        try {
            return SshKey.ofLine(text);
        } catch (MalformedSignatureException e) {
            throw new SigningException(Messages.get("key.broken", from, e.getMessage()), e);
        }
    }

    private Path beside() throws SigningException {
        Path other = file.resolveSibling(file.getFileName() + PUBLIC);
        if (!Files.isRegularFile(other)) {
            throw new SigningException(Messages.get("key.pem", file, other));
        }
        return other;
    }
}
