package org.otowi.cli.provenance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.git.Git;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.signature.MalformedSignatureException;
import org.otowi.provenance.signature.SshKey;
import org.otowi.provenance.signing.KeyFile;
import org.otowi.provenance.signing.OwnKey;
import org.otowi.provenance.signing.Signer;
import org.otowi.provenance.signing.SigningException;
import org.otowi.provenance.signing.SshAgent;

/**
 * Chooses the key that signs, in the order of docs/cli.md, and says which one it is. A key of our own that exists goes
 * before the agent's, so that an agent that comes and goes does not change who signs.
 */
final class SigningKeys {

    /** What git allows before a key that stands in its settings itself. */
    private static final String LITERAL = "key::";

    private final Environment environment;
    private final Git git;
    private final Optional<SshAgent> agent;
    private final OwnKey own;

    SigningKeys(Environment environment) {
        this.environment = environment;
        this.git = new Git(environment.folder());
        this.agent = environment.variable("SSH_AUTH_SOCK").map(Path::of).map(SshAgent::new);
        this.own = new OwnKey(environment.configuration());
    }

    /** The key in a file. */
    Signer ofFile(Path file) throws SigningException {
        return tell(KeyFile.signer(environment.folder().resolve(file), agent), "key.file", file);
    }

    /** The one key of the agent. */
    Signer ofAgent() throws SigningException, CommandException {
        SshAgent running = agent.orElseThrow(() -> new CommandException(Messages.get("key.noAgent")));
        List<Signer> signers = running.signers();
        if (signers.size() != 1) {
            String keys = signers.stream().map(signer -> signer.key().toString()).collect(Collectors.joining(", "));
            throw new CommandException(Messages.get(signers.isEmpty() ? "key.agentEmpty" : "key.agentMany", keys));
        }
        return tell(signers.get(0), "key.agent");
    }

    /** The key that nobody had to name. */
    Signer usual() throws SigningException, CommandException {
        Optional<String> ofGit = git.setting("gpg.format").filter("ssh"::equals)
                .flatMap(format -> git.path("user.signingkey"));
        if (ofGit.isPresent()) {
            return ofGit(ofGit.get());
        }
        Optional<Signer> existing = own.signer();
        if (existing.isPresent()) {
            return tell(existing.get(), "key.own", own.file());
        }
        Optional<Signer> only = onlyOfAgent();
        return only.isPresent() ? tell(only.get(), "key.agent") : create();
    }

    private Signer ofGit(String setting) throws SigningException, CommandException {
        String text = setting.startsWith(LITERAL) ? setting.substring(LITERAL.length()) : setting;
        if (text.equals(setting) && !text.startsWith("ssh-")) {
            return tell(KeyFile.signer(environment.folder().resolve(text), agent), "key.git", text);
        }
        try {
            SshKey key = SshKey.ofLine(text);
            Optional<Signer> held = agent.isPresent() ? agent.get().signer(key) : Optional.empty();
            return tell(held.orElseThrow(() -> new CommandException(Messages.get("key.gitNotHeld", key))), "key.git", key);
        } catch (MalformedSignatureException e) {
            throw new CommandException(Messages.get("key.gitBroken", e.getMessage()), e);
        }
    }

    /** An agent that does not answer, or holds several keys, is none that a person has chosen. */
    private Optional<Signer> onlyOfAgent() {
        try {
            return agent.isPresent() ? Optional.of(agent.get().signers()).filter(keys -> keys.size() == 1)
                    .map(keys -> keys.get(0)) : Optional.empty();
        } catch (SigningException e) {
            return Optional.empty();
        }
    }

    private Signer create() throws SigningException {
        Signer made = own.create();
        String person = git.setting("user.email").orElse(System.getProperty("user.name")).replaceAll("[\\s\",]", "");
        environment.tell(Messages.get("key.made", own.file(), own.publicFile()));
        environment.tell(Messages.get("key.line"));
        environment.tell(person + " namespaces=\"" + CheckpointBody.NAMESPACE + "\" " + made.key().line());
        return tell(made, "key.own", own.file());
    }

    private Signer tell(Signer signer, String key, Object... arguments) {
        environment.tell(Messages.get("key.signing", signer.key().fingerprint(), Messages.get(key, arguments)));
        return signer;
    }
}
