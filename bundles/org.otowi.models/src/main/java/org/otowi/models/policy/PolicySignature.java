package org.otowi.models.policy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.otowi.models.config.ConfigException;
import org.otowi.models.config.ConfigFile;
import org.otowi.models.messages.Messages;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.signature.AllowedSigners;
import org.otowi.provenance.signature.MalformedSignatureException;
import org.otowi.provenance.signature.SshArmour;
import org.otowi.provenance.signature.SshSignature;

/**
 * The signature beside a policy: OpenSSH's, in {@code NAME.sig}. With a list of who may sign, it has to be there and to be
 * theirs; without a list, one that is there has to fit the file all the same.
 */
final class PolicySignature {

    /** What {@code ssh-keygen -Y sign -n} is told. */
    static final String NAMESPACE = "otowi-policy@v1";

    private final ConfigFile policy;
    private final Optional<Path> signers;
    private final Instant now;

    PolicySignature(ConfigFile policy, Optional<Path> signers, Instant now) {
        this.policy = policy;
        this.signers = signers;
        this.now = now;
    }

    /** Who signed; empty if nobody has to. */
    Optional<String> signer(List<String> warnings) throws ConfigException {
        Path file = policy.name().resolveSibling(policy.name().getFileName() + ".sig");
        if (!ConfigFile.mayExist(file)) {
            if (signers.isPresent()) {
                throw new ConfigException(Messages.get("policy.unsigned", policy.name(), file, signers.get()));
            }
            return Optional.empty();
        }
        SshSignature signature = fitting(file);
        if (signers.isEmpty()) {
            warnings.add(Messages.get("policy.noList", file));
            return Optional.empty();
        }
        return Optional.of(trusted(file, signature, signers.get()));
    }

    private SshSignature fitting(Path file) throws ConfigException {
        try {
            SshSignature signature =
                    SshArmour.read(new String(ConfigFile.read(file).bytes(), StandardCharsets.ISO_8859_1));
            if (!signature.namespace().equals(NAMESPACE)) {
                throw new ConfigException(Messages.get("policy.namespace", file, NAMESPACE));
            }
            if (!signature.fits(policy.bytes())) {
                throw new ConfigException(Messages.get("policy.unfit", file, policy.name()));
            }
            return signature;
        } catch (MalformedSignatureException e) {
            throw new ConfigException(Messages.get("policy.malformed", file, e.getMessage()));
        }
    }

    private String trusted(Path file, SshSignature signature, Path list) throws ConfigException {
        ConfigFile listed = ConfigFile.read(list);
        if (listed.isWritableByAll()) {
            throw new ConfigException(Messages.get("policy.open", list));
        }
        try {
            AllowedSigners allowed = AllowedSigners.read(list);
            AllowedSigners.Trust trust = allowed.trust(signature.key(), NAMESPACE, now);
            if (trust != AllowedSigners.Trust.TRUSTED) {
                throw new ConfigException(Messages.get("policy.stranger", file, list, trust.sentence(),
                        signature.key().fingerprint()));
            }
            return allowed.principals(signature.key(), NAMESPACE, now);
        } catch (ProvenanceException e) {
            throw new ConfigException(e.getMessage());
        }
    }
}
