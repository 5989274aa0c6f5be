package org.otowi.cli.provenance;

import java.nio.file.Path;
import java.util.Optional;
import org.otowi.cli.Launch;
import org.otowi.cli.connection.Connection;
import org.otowi.cli.messages.Messages;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.checkpoint.LogSigner;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.signing.Signer;
import org.otowi.provenance.signing.SigningException;

/** Signs what a command records, where the policy wants logs signed; without a key nothing is recorded then. */
public final class RequiredSigning {

    private final Optional<Signer> signer;

    private RequiredSigning(Optional<Signer> signer) {
        this.signer = signer;
    }

    /**
     * Finds the key, before anything is recorded. A policy that cannot be used wants nothing here: it stops models,
     * not logs.
     *
     * @throws CommandException if logs have to be signed and no key can
     */
    public static RequiredSigning of(Environment environment, Launch launch) throws CommandException {
        LoadedPolicy policy = Connection.policy(environment, launch);
        if (!policy.policy().signing()) {
            return new RequiredSigning(Optional.empty());
        }
        try {
            return new RequiredSigning(Optional.of(new SigningKeys(environment).usual()));
        } catch (SigningException | CommandException e) {
            throw new CommandException(Messages.get("signing.required", policy.policy().name(), policy.policy().authority(),
                    e.getMessage()), e);
        }
    }

    /**
     * Signs the logs that a session has written to.
     *
     * @throws CommandException if one could not be signed, though its entries are recorded
     */
    public void sign(RecordingSession session) throws CommandException {
        if (signer.isEmpty()) {
            return;
        }
        LogSigner logs = new LogSigner(session, signer.get());
        for (Path file : session.filesToSign()) {
            try {
                if (logs.sign(file) instanceof LogSigner.Outcome.Refused refused) {
                    throw new CommandException(Messages.get("signing.left", file,
                            refused.report().findings().get(0).sentence()));
                }
            } catch (SigningException | ProvenanceException e) {
                throw new CommandException(Messages.get("signing.left", file, e.getMessage()), e);
            }
        }
    }
}
