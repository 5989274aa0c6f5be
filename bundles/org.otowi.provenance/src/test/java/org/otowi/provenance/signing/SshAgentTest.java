package org.otowi.provenance.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.signature.SshKey;
import org.otowi.provenance.signature.WireWriter;
import org.otowi.provenance.testing.OpenSsh;
import org.otowi.provenance.testing.SshAgentProcess;

/** Agents that hold keys, and agents that mislead. */
class SshAgentTest {

    private static final byte[] FAILURE = {5};
    private static final SshKey KEY = Ed25519Key.generate(new Random(3)).key();

    @TempDir
    private Path folder;

    @Test
    void listsTheKeysThatVerifiersAccept() throws Exception {
        assumeTrue(OpenSsh.isInstalled(), "OpenSSH is not installed");
        OpenSsh ssh = new OpenSsh(folder);
        try (SshAgentProcess agent = SshAgentProcess.start(folder)) {
            assertEquals(List.of(), new SshAgent(agent.socket()).signers());
            Path ours = ssh.newKey("ed25519");
            Path large = ssh.newKey("ecdsa", "", "-b", "384");
            agent.add(ours.toString());
            agent.add(large.toString());
            List<Signer> signers = new SshAgent(agent.socket()).signers();
            assertEquals(List.of(OpenSsh.publicKey(ours)), signers.stream().map(signer -> signer.key().line()).toList());
        }
    }

    @Test
    void aLockedAgentHasNoKeysAndRefusesToSign() throws Exception {
        assumeTrue(OpenSsh.isInstalled(), "OpenSSH is not installed");
        try (SshAgentProcess agent = SshAgentProcess.start(folder)) {
            agent.add(new OpenSsh(folder).newKey("ed25519").toString());
            Signer signer = new SshAgent(agent.socket()).signers().get(0);
            agent.add("-D");
            assertEquals(List.of(), new SshAgent(agent.socket()).signers());
            assertFails(() -> signer.sign("purpose", new byte[0]), "refused to sign");
        }
    }

    @Test
    void anAgentThatIsNotThere() {
        assertFails(() -> new SshAgent(folder.resolve("none")).signers(), "ssh-add");
    }

    @Test
    void aPathThatIsLongerThanASocketMayHave() {
        assertFails(() -> new SshAgent(folder.resolve("x".repeat(200))).signers(), "SSH agent");
    }

    @Test
    void anAgentThatNeverAnswers() throws Exception {
        Path socket = folder.resolve("silent");
        try (ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            silent.bind(UnixDomainSocketAddress.of(socket), 1);
            SshAgent agent = new SshAgent(socket, Duration.ofMillis(200), Duration.ofMillis(200));
            for (int connections = 0; connections < 4; connections++) { // the later ones do not even fit into the queue
                assertFails(agent::signers, "SSH agent");
            }
        }
    }

    @Test
    void anAnswerThatIsLongerThanAnyMayBe() throws Exception {
        assertListingFails(new byte[] {0x7f, -1, -1, -1, 12});
        assertListingFails(new byte[] {-1, -1, -1, -1, 12});
        assertListingFails(new byte[] {0, 4, 0, 1, 12});
        assertListingFails(new byte[] {0, 0, 0, 0});
    }

    @Test
    void anAnswerThatBreaksOff() throws Exception {
        assertListingFails(new byte[0]);
        assertListingFails(new byte[] {0, 0});
        assertListingFails(new byte[] {0, 0, 1, 0, 12, 0});
    }

    @Test
    void anAnswerOfAnotherKindOrForm() throws Exception {
        assertListingFails(ScriptedAgent.message(FAILURE));
        assertListingFails(ScriptedAgent.message(list(-1).toByteArray()));
        assertListingFails(ScriptedAgent.message(list(2).string(KEY.blob()).text("comment").toByteArray()));
        assertListingFails(ScriptedAgent.message(list(0).text("more").toByteArray()));
    }

    @Test
    void keysThatAreNoneAreLeftOut() throws Exception {
        byte[] answer = list(2).text("garbage").text("").string(KEY.blob()).text("").toByteArray();
        try (ScriptedAgent agent = new ScriptedAgent(folder, ScriptedAgent.message(answer))) {
            assertEquals(1, new SshAgent(agent.socket()).signers().size());
        }
    }

    @Test
    void aSignatureThatDoesNotFitIsNotBelieved() throws Exception {
        byte[] value = new WireWriter().text("ssh-ed25519").string(new byte[64]).toByteArray();
        assertSigningFails(new WireWriter().bytes(new byte[] {14}).string(value).toByteArray(), "does not fit");
        assertSigningFails(new WireWriter().bytes(new byte[] {14}).text("garbage").toByteArray(), "another");
        assertSigningFails(new byte[] {14, 0, 0}, "another");
        assertSigningFails(FAILURE, "refused to sign");
    }

    private static WireWriter list(int keys) {
        return new WireWriter().bytes(new byte[] {12}).uint32(keys);
    }

    private void assertListingFails(byte[] answer) throws Exception {
        try (ScriptedAgent agent = new ScriptedAgent(folder, answer)) {
            assertFails(() -> new SshAgent(agent.socket()).signers(), agent.socket().toString());
        }
    }

    private void assertSigningFails(byte[] answer, String words) throws Exception {
        try (ScriptedAgent agent = new ScriptedAgent(folder, ScriptedAgent.message(answer))) {
            Signer signer = new AgentSigner(new SshAgent(agent.socket()), KEY);
            assertFails(() -> signer.sign("purpose", new byte[0]), words);
        }
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private static void assertFails(Attempt attempt, String words) {
        SigningException e = assertThrows(SigningException.class, attempt::run);
        assertTrue(e.getMessage().contains(words), e.getMessage());
    }
}
