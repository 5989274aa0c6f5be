package org.otowi.provenance.workspace.internal.signing;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.signing.SigningException;
import org.otowi.provenance.workspace.internal.Messages;
import org.otowi.provenance.workspace.signing.RequiredSigning;
import org.otowi.provenance.workspace.signing.SigningSettings;

/** Sees that there is a key, where logs have to be signed. */
public final class RequiredKey {

    private final Keys keys;

    public RequiredKey(Keys keys) {
        this.keys = keys;
    }

    /**
     * Looks for the key that will sign, and makes the one that Eclipse keeps. Reads files and waits.
     *
     * @throws ProvenanceException if logs have to be signed and no key can
     */
    public void check() throws ProvenanceException {
        Optional<RequiredSigning.Rule> rule = RequiredSigning.inForce();
        if (rule.isEmpty()) {
            return;
        }
        SigningSettings settings = SigningSettings.ofWorkspace();
        try {
            if (keys.find(settings.choice(), settings.keyFile()).isEmpty()) {
                keys.make();
            }
        } catch (SigningException e) {
            throw new ProvenanceException(Reason.FAILED, NLS.bind(Messages.signingRequired,
                    new Object[] {rule.get().policy(), rule.get().authority(), e.getMessage()}), e);
        }
    }
}
