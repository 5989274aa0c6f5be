package org.otowi.provenance.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.testing.OpenSsh;

class SshSignatureTest {

    /** Signatures of OpenSSH's own tests, where they lie beside the project. */
    private static final Path OPENSSH = Path.of("..", "..", "..", "shared", "data", "vectors", "sshsig");
    private static final Path SHIPPED = Path.of("src", "test", "resources", "org", "otowi", "provenance", "vectors");

    @TempDir
    private Path folder;

    private byte[] signature;
    private byte[] message;

    @BeforeEach
    void readAShippedSignature() throws Exception {
        List<LogEntry> entries =
                ProvenanceLog.read(SHIPPED.resolve("signed-ed25519/plot.py.aiprov.jsonl")).entries();
        LogEntry checkpoint = entries.get(entries.size() - 1);
        signature = Base64.getDecoder().decode(checkpoint.text("signature").orElseThrow());
        message = checkpoint.text("body").orElseThrow().getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "ecdsa", "rsa"})
    void acceptsTheSignaturesOfOpenSshsTests(String type) throws Exception {
        assumeTrue(Files.exists(OPENSSH));
        List<String> armoured = Files.readAllLines(OPENSSH.resolve(type + ".sig"));
        SshSignature read = SshSignature.ofBase64(String.join("", armoured.subList(1, armoured.size() - 1)));
        assertEquals("unittest", read.namespace());
        assertTrue(read.fits(Files.readAllBytes(OPENSSH.resolve("signed-data"))));
        assertFalse(read.fits(new byte[] {1}));
        String publicKey = Files.readString(OPENSSH.resolve(type + ".pub")).split(" ")[1];
        assertTrue(read.key().isSameAs(SshKey.of(Base64.getDecoder().decode(publicKey))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "ecdsa", "rsa"})
    void acceptsASignatureThatTheInstalledOpenSshMakes(String type) throws Exception {
        assumeTrue(OpenSsh.isInstalled());
        OpenSsh ssh = new OpenSsh(folder);
        SshSignature made = SshSignature.ofBase64(ssh.sign(ssh.newKey(type), "purpose", "text\n"));
        assertEquals("purpose", made.namespace());
        assertTrue(made.fits("text\n".getBytes(StandardCharsets.UTF_8)));
        assertFalse(made.fits("text".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void noByteOfASignatureCanChange() throws Exception {
        assertTrue(SshSignature.of(signature).fits(message));
        for (int i = 0; i < signature.length; i++) {
            byte[] changed = signature.clone();
            changed[i] ^= 1;
            assertFalse(fits(changed), "byte " + i);
        }
    }

    @Test
    void nothingMayBeMissingOrLeftOver() {
        for (int length = 0; length < signature.length; length++) {
            byte[] cut = Arrays.copyOf(signature, length);
            assertThrows(MalformedSignatureException.class, () -> SshSignature.of(cut));
        }
        byte[] longer = Arrays.copyOf(signature, signature.length + 1);
        assertThrows(MalformedSignatureException.class, () -> SshSignature.of(longer));
    }

    @Test
    void aSignatureOfEd25519HasNoByteTooMany() throws Exception {
        int value = signature.length - 64;
        int algorithm = value - Integer.BYTES - "ssh-ed25519".length() - Integer.BYTES;
        byte[] longer = Arrays.copyOf(signature, signature.length + 1);
        longer[value - 1]++;
        longer[algorithm - 1]++;
        assertFalse(SshSignature.of(longer).fits(message));
    }

    @Test
    void aLengthLargerThanAnyMemoryIsRefused() {
        byte[] hostile = signature.clone();
        Arrays.fill(hostile, 10, 14, (byte) 0x7f);
        assertThrows(MalformedSignatureException.class, () -> SshSignature.of(hostile));
    }

    @Test
    void onlyCanonicalBase64IsRead() throws Exception {
        String text = Base64.getEncoder().encodeToString(signature);
        assertTrue(SshSignature.ofBase64(text).fits(message));
        for (String other : List.of(text + "\n", " " + text, text.replace("=", ""), "", "*", text + "====")) {
            if (!other.equals(text)) {
                assertThrows(MalformedSignatureException.class, () -> SshSignature.ofBase64(other));
            }
        }
    }

    private boolean fits(byte[] bytes) {
        try {
            return SshSignature.of(bytes).fits(message);
        } catch (MalformedSignatureException e) {
            return false;
        }
    }
}
