package org.otowi.provenance.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.messages.Messages;
import org.otowi.provenance.signature.MalformedSignatureException;
import org.otowi.provenance.signature.SshKey;
import org.otowi.provenance.signature.WireReader;
import org.otowi.provenance.signature.WireWriter;

/** The two requests of the agent protocol that signing needs (draft-miller-ssh-agent, sections 3.5 and 3.6). */
public final class SshAgent {

    /** Agents that hold a key answer at once; a person who is asked to confirm takes longer. */
    private static final Duration LISTING = Duration.ofSeconds(10);
    private static final Duration SIGNING = Duration.ofMinutes(2);

    private static final byte REQUEST_IDENTITIES = 11;
    private static final byte IDENTITIES_ANSWER = 12;
    private static final byte SIGN_REQUEST = 13;
    private static final byte SIGN_RESPONSE = 14;
    private static final int RSA_SHA2_512 = 4;

    private final Path socket;
    private final Duration listing;
    private final Duration signing;

    /** The agent that listens at the path that {@code SSH_AUTH_SOCK} names. */
    public SshAgent(Path socket) {
        this(socket, LISTING, SIGNING);
    }

    SshAgent(Path socket, Duration listing, Duration signing) {
        this.socket = socket;
        this.listing = listing;
        this.signing = signing;
    }

    /** One signer for each key that verifiers accept; keys on security tokens and certificates are left out. */
    public List<Signer> signers() throws SigningException {
        WireReader answer = ask(new WireWriter().bytes(new byte[] {REQUEST_IDENTITIES}), IDENTITIES_ANSWER, listing);
        List<Signer> signers = new ArrayList<>();
        try {
            for (int left = answer.uint32(); left != 0; left--) {
                acceptable(answer.string()).ifPresent(key -> signers.add(new AgentSigner(this, key)));
                answer.string(); // the key's comment
            }
            answer.end();
        } catch (MalformedSignatureException e) {
            throw new SigningException(Messages.get("agent.answer", socket), e);
        }
        return signers;
    }

    /** The signer that has the given key. */
    public Optional<Signer> signer(SshKey key) throws SigningException {
        return signers().stream().filter(signer -> signer.key().isSameAs(key)).findFirst();
    }

    /** The agent's raw signature: the name of the algorithm and its value, each behind its length. */
    byte[] sign(SshKey key, byte[] data) throws SigningException {
        WireWriter request = new WireWriter().bytes(new byte[] {SIGN_REQUEST}).string(key.blob()).string(data)
                .uint32(key.type().equals("ssh-rsa") ? RSA_SHA2_512 : 0);
        WireReader answer = ask(request, SIGN_RESPONSE, signing);
        try {
            byte[] signature = answer.string();
            answer.end();
            return signature;
        } catch (MalformedSignatureException e) {
            throw new SigningException(Messages.get("agent.answer", socket), e);
        }
    }

    /** The contents of the answer, if it is of the kind that was asked for. */
    private WireReader ask(WireWriter request, byte kind, Duration patience) throws SigningException {
        try (AgentConnection connection = AgentConnection.open(socket, patience)) {
            WireReader answer = new WireReader(connection.exchange(request.toByteArray()));
            if (answer.bytes(1)[0] == kind) {
                return answer;
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw new SigningException(Messages.get("agent.unreachable", socket, e.getMessage()), e);
        } catch (MalformedSignatureException e) {
            throw new SigningException(Messages.get("agent.answer", socket), e);
        }
        throw new SigningException(Messages.get(kind == SIGN_RESPONSE ? "agent.refused" : "agent.answer", socket));
    }

    private static Optional<SshKey> acceptable(byte[] blob) {
        try {
            return Optional.of(SshKey.of(blob));
        } catch (MalformedSignatureException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return socket.toString();
    }
}
