package org.otowi.provenance.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.signature.SshSignature;
import org.otowi.provenance.testing.OpenSsh;

/** What every signer does, whatever holds its key. */
abstract class SignerContract {

    static final byte[] MESSAGE = "a message\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Signer signer;

    /** A signer with a key of its own. */
    abstract Signer make() throws Exception;

    @BeforeEach
    void makeSigner() throws Exception {
        assumeTrue(OpenSsh.isInstalled(), "OpenSSH is not installed");
        signer = make();
    }

    @Test
    void itsSignatureFitsTheMessageAndNoOther() throws Exception {
        SshSignature signature = signer.sign("purpose", MESSAGE);
        assertTrue(signature.fits(MESSAGE));
        assertFalse(signature.fits(new byte[0]));
        assertTrue(signature.key().isSameAs(signer.key()));
        assertEquals("purpose", signature.namespace());
    }

    @Test
    void theTextOfItsSignatureIsReadAgain() throws Exception {
        SshSignature signature = signer.sign("purpose", MESSAGE);
        assertTrue(SshSignature.ofBase64(signature.base64()).fits(MESSAGE));
    }

    @Test
    void opensshAcceptsItsSignature() throws Exception {
        Path list = Files.writeString(folder.resolve("allowed"), "ada " + signer.key().line() + "\n");
        OpenSsh ssh = new OpenSsh(folder);
        String signature = signer.sign("purpose", MESSAGE).base64();
        assertTrue(ssh.accepts(list, "ada", "purpose", signature, MESSAGE));
        assertFalse(ssh.accepts(list, "ada", "other", signature, MESSAGE));
        assertFalse(ssh.accepts(list, "ada", "purpose", signature, new byte[] {1}));
    }

    @Test
    void signsAnEmptyMessageAndALargeOne() throws Exception {
        assertTrue(signer.sign("purpose", new byte[0]).fits(new byte[0]));
        byte[] large = new byte[1 << 20];
        assertTrue(signer.sign("purpose", large).fits(large));
    }
}
