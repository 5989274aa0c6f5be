package org.otowi.provenance.signature;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.signing.Ed25519Key;

class RevokedKeysTest {

    private static final SshKey ONE = Ed25519Key.generate(new Random(1)).key();
    private static final String ECDSA = "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBCncuC6yfPWs"
            + "8yJ2zmUQP5diWlBbfqJurB8UA7Aa/AAb0pyTWyARq96FqGA1f1Abs3lVWZVv6V0mR+xwgPNupdE=";
    private static final SshKey OTHER = Ed25519Key.generate(new Random(2)).key();

    @TempDir
    private Path folder;

    @Test
    void keysOnTheListAreRevokedAndNoOthers() throws Exception {
        RevokedKeys list = read("# left in 2026\n\n  " + ONE.line() + " bob's old key\n");
        assertTrue(list.contains(ONE));
        assertFalse(list.contains(OTHER));
        assertFalse(read("").contains(ONE));
    }

    @Test
    void keysOfOtherKindsArePassedOver() throws Exception {
        assertTrue(read("sk-ssh-ed25519@openssh.com AAAA me\nssh-dss AAAA\necdsa-sha2-nistp384 AAAA\n"
                + "ssh-ed25519-cert-v01@openssh.com AAAA\n" + ONE.line()).contains(ONE));
    }

    @Test
    void aTabMaySeparateTheKindFromTheKey() throws Exception {
        for (SshKey key : List.of(ONE, SshKey.ofLine(ECDSA))) {
            assertTrue(read(key.line().replace(' ', '\t') + "\t\u00C5sa").contains(key), key.type());
        }
    }

    @Test
    void aLineThatIsNoKeyIsAnErrorThatNamesIt() {
        for (String line : new String[] {"hello", "ssh-ed25519", "ssh-ed25519 AAAA", "ssh-ed25519 *",
            "ada " + ONE.line(), "serial: 1", "ecdsa-sha2-nistp256 AAAA"}) {
            ProvenanceException e = assertThrows(ProvenanceException.class, () -> read("\n" + line), line);
            assertTrue(e.getMessage().contains("line 2"), e.getMessage());
        }
    }

    @Test
    void aListInBinaryFormIsRefusedInWords() {
        ProvenanceException e = assertThrows(ProvenanceException.class, () -> read("SSHKRL\n\0\0\0\0\1"));
        assertTrue(e.getMessage().contains("binary"), e.getMessage());
    }

    @Test
    void aListThatIsNotThereIsAnError() {
        assertThrows(ProvenanceException.class, () -> RevokedKeys.read(folder.resolve("none")));
    }

    private RevokedKeys read(String list) throws Exception {
        return RevokedKeys.read(Files.writeString(folder.resolve("revoked"), list));
    }
}
