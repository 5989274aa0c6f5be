package org.otowi.provenance.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.testing.OpenSsh;
import org.otowi.provenance.testing.SshAgentProcess;

/** Keys that OpenSSH made, named by their file. */
class KeyFileTest {

    @TempDir
    private Path folder;

    private OpenSsh ssh;

    @BeforeEach
    void needsOpenSsh() {
        assumeTrue(OpenSsh.isInstalled(), "OpenSSH is not installed");
        ssh = new OpenSsh(folder);
    }

    @Test
    void anEd25519KeyWithoutAPassphraseIsReadHere() throws Exception {
        Path key = ssh.newKey("ed25519");
        Signer signer = signer(key);
        assertInstanceOf(Ed25519Key.class, signer);
        assertEquals(OpenSsh.publicKey(key), signer.key().line());
        Files.delete(key.resolveSibling("id_ed25519.pub"));
        assertTrue(signer(key).sign("purpose", new byte[1]).fits(new byte[1]));
    }

    @Test
    void keysOfOtherKindsAreForSshKeygen() throws Exception {
        for (String type : new String[] {"ecdsa", "rsa"}) {
            Path key = ssh.newKey(type);
            assertInstanceOf(KeygenSigner.class, signer(key));
            assertTrue(signer(key).sign("purpose", new byte[1]).fits(new byte[1]));
        }
    }

    @Test
    void aPublicKeyStandsForThePrivateOneBesideIt() throws Exception {
        Path key = ssh.newKey("ed25519");
        assertInstanceOf(Ed25519Key.class, signer(key.resolveSibling("id_ed25519.pub")));
    }

    @Test
    void theAgentSignsWithWhatItHoldsSoThatNobodyIsAskedForAPassphrase() throws Exception {
        Path key = ssh.newKey("ed25519", "", "-C", "held");
        try (SshAgentProcess agent = SshAgentProcess.start(folder)) {
            agent.add(key.toString());
            assertInstanceOf(AgentSigner.class, KeyFile.signer(key, Optional.of(new SshAgent(agent.socket()))));
            Path publicKey = key.resolveSibling("id_ed25519.pub");
            Files.delete(key);
            assertInstanceOf(AgentSigner.class, KeyFile.signer(publicKey, Optional.of(new SshAgent(agent.socket()))));
            agent.add("-D");
            assertFails(publicKey, "ssh-add");
        }
    }

    @Test
    void anAgentThatDoesNotAnswerIsNoObstacle() throws Exception {
        Optional<SshAgent> none = Optional.of(new SshAgent(folder.resolve("none")));
        assertInstanceOf(Ed25519Key.class, KeyFile.signer(ssh.newKey("ed25519"), none));
    }

    @Test
    void aKeyThatAPassphraseLocksIsForSshKeygenToUnlock() throws Exception {
        Path key = ssh.newKey("ed25519", "secret");
        Signer signer = signer(key);
        assertInstanceOf(KeygenSigner.class, signer);
        assertEquals(OpenSsh.publicKey(key), signer.key().line());
    }

    @Test
    void aKeyInPemNeedsItsPublicHalfBeside() throws Exception {
        Path key = ssh.newKey("rsa", "", "-m", "PEM");
        assertTrue(signer(key).sign("purpose", new byte[1]).fits(new byte[1]));
        Files.delete(key.resolveSibling("id_rsa.pub"));
        assertFails(key, "ssh-keygen -y -f " + key);
    }

    @Test
    void aKeyThatOthersMayReadIsRefused() throws Exception {
        Path key = ssh.newKey("ed25519");
        for (String permissions : new String[] {"rw-r-----", "rw----r--", "rw--w----"}) {
            Files.setPosixFilePermissions(key, PosixFilePermissions.fromString(permissions));
            assertFails(key, "chmod 600 " + key);
        }
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("r--------"));
        signer(key);
    }

    @Test
    void aKeyOfASecurityTokenIsRefusedInWords() throws Exception {
        Path key = Files.writeString(folder.resolve("token.pub"), "sk-ssh-ed25519@openssh.com "
                + "AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAIA== me\n");
        assertFails(key, "security token");
    }

    @Test
    void whatIsNoKeyIsRefused() throws Exception {
        assertFails(folder.resolve("none"), "no file");
        assertFails(folder, "a folder");
        assertFails(Files.writeString(folder.resolve("text"), "hello\n"), "expected a public key");
        assertFails(Files.writeString(folder.resolve("empty"), ""), "expected a public key");
        assertFails(Files.write(folder.resolve("large"), new byte[1 << 20]), "something else");
    }

    @Test
    void aBrokenPrivateKeyIsRefusedWhereverItIsCut() throws Exception {
        Path key = ssh.newKey("ed25519");
        String[] lines = Files.readString(key).split("\n");
        for (int kept = 1; kept < lines.length - 1; kept++) {
            String text = String.join("\n", Arrays.copyOf(lines, kept)) + "\n" + lines[lines.length - 1] + "\n";
            Files.writeString(key, text);
            assertFails(key, "");
        }
    }

    @Test
    void aPrivateKeyWhoseHalvesDoNotFitIsRefused() throws Exception {
        Path key = ssh.newKey("ed25519");
        byte[] text = Files.readAllBytes(key);
        int inPublicHalf = new String(text).indexOf('\n') + 100;
        text[inPublicHalf] = (byte) (text[inPublicHalf] == 'A' ? 'B' : 'A');
        Files.write(key, text);
        assertFails(key, "private key in the format of OpenSSH");
    }

    private static Signer signer(Path key) throws SigningException {
        return KeyFile.signer(key, Optional.empty());
    }

    private static void assertFails(Path key, String words) {
        SigningException e = assertThrows(SigningException.class, () -> signer(key));
        assertTrue(e.getMessage().contains(words), e.getMessage());
    }
}
