package org.otowi.provenance.record;

import java.util.Optional;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.signature.SshSignature;
import org.otowi.provenance.signing.SigningException;

/** Decides over a checkpoint that is ready to be written. */
@FunctionalInterface
public interface CheckpointSigning {

    /** The signature over the body, in the namespace of checkpoints; empty if none is to be written. */
    Optional<SshSignature> sign(CheckpointBody body) throws SigningException, ProvenanceException;
}
