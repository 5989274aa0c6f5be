package org.otowi.provenance.workspace.internal.signing;

import java.util.Optional;
import org.otowi.provenance.Actor;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.signature.SshKey;
import org.otowi.provenance.signing.Signer;
import org.otowi.provenance.signing.SigningException;
import org.otowi.provenance.workspace.internal.LocalAccount;
import org.otowi.provenance.workspace.internal.Messages;
import org.otowi.provenance.workspace.signing.KeyChoice;
import org.otowi.provenance.workspace.signing.KeyLook;

/** Says which key was found, or why none was. */
final class KeyWords {

    private KeyWords() {}

    /** A search that may fail. */
    @FunctionalInterface
    interface Search {
        Optional<Signer> find() throws SigningException;
    }

    static KeyLook of(Search search, KeyChoice choice) {
        try {
            return search.find().map(signer -> found(signer.key()))
                    .orElse(new KeyLook(choice == KeyChoice.OFF ? Messages.keyOff : Messages.keyLater, ""));
        } catch (SigningException e) {
            return new KeyLook(e.getMessage(), "");
        }
    }

    private static KeyLook found(SshKey key) {
        Actor person = new LocalAccount().actor();
        String principal = person.account().orElse(person.name()).replaceAll("[\\s\",]", "");
        return new KeyLook(key.toString(),
                principal + " namespaces=\"" + CheckpointBody.NAMESPACE + "\" " + key.line());
    }
}
