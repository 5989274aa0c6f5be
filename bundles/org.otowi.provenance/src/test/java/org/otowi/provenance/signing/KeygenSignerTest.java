package org.otowi.provenance.signing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.signature.SshKey;
import org.otowi.provenance.testing.OpenSsh;

/** Keys in files, used by a real ssh-keygen, and programs in its place that do not do what it does. */
class KeygenSignerTest {

    @TempDir
    private Path folder;

    private Path key;

    @BeforeEach
    void makeKey() throws Exception {
        assumeTrue(OpenSsh.isInstalled(), "OpenSSH is not installed");
        key = new OpenSsh(folder).newKey("ed25519");
    }

    @Test
    void aProgramThatIsNotThereIsNamed() throws Exception {
        assertFails("no-such-program", "no-such-program was not found");
    }

    @Test
    void whatTheProgramComplainsOfIsSaid() throws Exception {
        assertFails(program("echo 'the card is gone' >&2; exit 1"), "the card is gone");
    }

    @Test
    void whatIsNoSignatureIsRefused() throws Exception {
        assertFails(program("echo '-----BEGIN SSH SIGNATURE-----'; echo AAAA; echo '-----END SSH SIGNATURE-----'"),
                "not with a signature that fits");
        assertFails(program("echo hello"), "not with a signature that fits");
        assertFails(program("head -c 10000000 /dev/zero"), "");
    }

    @Test
    void aProgramThatDoesNotEndIsEnded() throws Exception {
        assertFails(program("exec sleep 60"), "did not sign");
    }

    @Test
    void aPublicKeyOfAnotherKeyIsNoticed() throws Exception {
        Path other = new OpenSsh(folder).newKey("ed25519");
        KeygenSigner signer = new KeygenSigner("ssh-keygen", key, SshKey.ofLine(OpenSsh.publicKey(other)),
                KeygenSigner.PATIENCE);
        SigningException e = assertThrows(SigningException.class, () -> signer.sign("purpose", new byte[0]));
        assertTrue(e.getMessage().contains("ssh-keygen -y -f " + key), e.getMessage());
    }

    private void assertFails(String program, String words) throws Exception {
        KeygenSigner signer = new KeygenSigner(program, key, SshKey.ofLine(OpenSsh.publicKey(key)),
                Duration.ofMillis(300));
        SigningException e = assertThrows(SigningException.class, () -> signer.sign("purpose", new byte[1 << 20]));
        assertTrue(e.getMessage().contains(words), e.getMessage());
    }

    private String program(String script) throws Exception {
        Path file = Files.createTempFile(folder, "program", null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return Files.writeString(file, "#!/bin/sh\n" + script + "\n").toString();
    }

    private abstract static class InFile extends SignerContract {

        private final String type;

        InFile(String type) {
            this.type = type;
        }

        @Override
        Signer make() throws Exception {
            Path file = new OpenSsh(folder).newKey(type);
            return new KeygenSigner("ssh-keygen", file, SshKey.ofLine(OpenSsh.publicKey(file)), KeygenSigner.PATIENCE);
        }
    }

    @Nested
    class Ed25519 extends InFile {
        Ed25519() {
            super("ed25519");
        }
    }

    @Nested
    class Ecdsa extends InFile {
        Ecdsa() {
            super("ecdsa");
        }
    }

    @Nested
    class Rsa extends InFile {
        Rsa() {
            super("rsa");
        }
    }
}
