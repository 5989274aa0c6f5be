package org.otowi.provenance.signing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.otowi.provenance.testing.OpenSsh;
import org.otowi.provenance.testing.SshAgentProcess;

/** Keys that a real ssh-agent holds. */
class AgentSignerTest {

    private abstract static class Held extends SignerContract {

        private final String type;
        private SshAgentProcess agent;

        Held(String type) {
            this.type = type;
        }

        @Override
        Signer make() throws Exception {
            agent = SshAgentProcess.start(folder);
            agent.add(new OpenSsh(folder).newKey(type).toString());
            return new SshAgent(agent.socket()).signers().get(0);
        }

        @AfterEach
        void endAgent() throws Exception {
            if (agent != null) {
                agent.close();
            }
        }
    }

    @Nested
    class Ed25519 extends Held {
        Ed25519() {
            super("ed25519");
        }
    }

    @Nested
    class Ecdsa extends Held {
        Ecdsa() {
            super("ecdsa");
        }
    }

    @Nested
    class Rsa extends Held {
        Rsa() {
            super("rsa");
        }
    }
}
