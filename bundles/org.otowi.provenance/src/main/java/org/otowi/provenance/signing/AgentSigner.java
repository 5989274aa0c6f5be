package org.otowi.provenance.signing;

import org.otowi.provenance.messages.Messages;
import org.otowi.provenance.signature.MalformedSignatureException;
import org.otowi.provenance.signature.SshKey;
import org.otowi.provenance.signature.SshSignature;

/** Signs with a key that an agent holds; what comes back is believed only if it fits. */
final class AgentSigner implements Signer {

    private final SshAgent agent;
    private final SshKey key;

    AgentSigner(SshAgent agent, SshKey key) {
        this.agent = agent;
        this.key = key;
    }

    @Override
    public SshKey key() {
        return key;
    }

    @Override
    public SshSignature sign(String namespace, byte[] message) throws SigningException {
        byte[] raw = agent.sign(key, SshSignature.dataToSign(namespace, message));
        try {
            SshSignature signature = SshSignature.of(key, namespace, raw);
            if (signature.fits(message)) {
                return signature;
            }
        } catch (MalformedSignatureException e) {
            throw new SigningException(Messages.get("agent.answer", agent), e);
        }
        throw new SigningException(Messages.get("agent.unfit", agent, key.fingerprint()));
    }
}
