package org.otowi.provenance.workspace.internal.signing;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.otowi.provenance.signing.Ed25519Key;
import org.otowi.provenance.signing.KeyFile;
import org.otowi.provenance.signing.Signer;
import org.otowi.provenance.signing.SigningException;
import org.otowi.provenance.signing.SshAgent;
import org.otowi.provenance.workspace.internal.Messages;
import org.otowi.provenance.workspace.signing.KeyChoice;

/** Finds the key that a person has chosen. Reads files and waits: never to be called on the UI thread. */
public final class Keys {

    private final Optional<SshAgent> agent;
    private final SecretStore store;

    /** Called by the framework: the keys of this session's agent and of Eclipse. */
    public Keys() {
        this(Optional.ofNullable(System.getenv("SSH_AUTH_SOCK")).map(Path::of), new EclipseStore());
    }

    /**
     * Keys of this machine.
     *
     * @param socket where the SSH agent of this session listens
     * @param store where the key that Eclipse keeps lies
     */
    public Keys(Optional<Path> socket, SecretStore store) {
        this.agent = socket.map(SshAgent::new);
        this.store = store;
    }

    /** The key; empty if none is chosen, or the one that Eclipse is to keep has not been made. */
    public Optional<Signer> find(KeyChoice choice, Optional<Path> file) throws SigningException {
        return switch (choice) {
            case OFF -> Optional.empty();
            case AGENT -> Optional.of(ofAgent());
            case FILE -> Optional.of(KeyFile.signer(
                    file.orElseThrow(() -> new SigningException(Messages.keyFileMissing)), agent));
            case ECLIPSE -> ofStore();
        };
    }

    /** The key that Eclipse keeps, made if there is none. */
    public synchronized Signer make() throws SigningException {
        Optional<Signer> kept = ofStore();
        if (kept.isPresent()) {
            return kept.get();
        }
        Ed25519Key made = Ed25519Key.generate(new SecureRandom());
        store.write(made.seed());
        return made;
    }

    private Optional<Signer> ofStore() throws SigningException {
        Optional<byte[]> seed = store.read();
        if (seed.filter(bytes -> bytes.length != Ed25519Key.SEED_LENGTH).isPresent()) {
            throw new SigningException(Messages.storageForeign);
        }
        return seed.map(Ed25519Key::of);
    }

    private Signer ofAgent() throws SigningException {
        List<Signer> signers = agent.orElseThrow(() -> new SigningException(Messages.agentMissing)).signers();
        if (signers.size() != 1) {
            throw new SigningException(signers.isEmpty() ? Messages.agentEmpty
                    : NLS.bind(Messages.agentMany, signers.size()));
        }
        return signers.get(0);
    }
}
