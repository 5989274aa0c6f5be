package org.otowi.provenance.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.signature.AllowedSigners.Trust;

class AllowedSignersTest {

    /** The base point of Ed25519 and its double: public values, nobody's keys. */
    private static final String KEY = key("5866666666666666666666666666666666666666666666666666666666666666");
    private static final String OTHER = key("c9a3f86aae465f0e56513864510f3997561fa2c9e85ea21dc2292309f3cd6022");
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aListedKeyIsTrustedAndAnotherUnknown() throws Exception {
        assertEquals(Trust.TRUSTED, trust("ada@lab ssh-ed25519 " + KEY));
        assertEquals(Trust.UNKNOWN, trust("ada@lab ssh-ed25519 " + OTHER));
        assertEquals(Trust.UNKNOWN, trust(""));
    }

    @Test
    void commentsBlanksAndSeveralPrincipalsAreRead() throws Exception {
        assertEquals(Trust.TRUSTED, trust("# the lab\n\n  bob ssh-ed25519 " + OTHER + " bob's\n"
                + "\"Ada L\",ada@lab ssh-ed25519 " + KEY + " a comment here\n"));
    }

    @Test
    void aKeyMayBeForOtherPurposesOnly() throws Exception {
        assertEquals(Trust.OTHER_NAMESPACE, trust("ada namespaces=\"git,file\" ssh-ed25519 " + KEY));
        assertEquals(Trust.TRUSTED, trust("ada namespaces=\"git,paper@v1\" ssh-ed25519 " + KEY));
        assertEquals(Trust.TRUSTED, trust("ada namespaces=\"p?per@*\" ssh-ed25519 " + KEY));
        assertEquals(Trust.OTHER_NAMESPACE, trust("ada namespaces=\"*,!paper@v1\" ssh-ed25519 " + KEY));
    }

    @Test
    void aKeyCountsOnlyInItsTime() throws Exception {
        assertEquals(Trust.TRUSTED, trust("ada valid-after=\"20260601115959Z\" ssh-ed25519 " + KEY));
        assertEquals(Trust.OUT_OF_DATE, trust("ada valid-after=\"202606011201Z\" ssh-ed25519 " + KEY));
        assertEquals(Trust.TRUSTED, trust("ada valid-before=\"20260602Z\" ssh-ed25519 " + KEY));
        assertEquals(Trust.OUT_OF_DATE,
                trust("ada namespaces=\"*\",valid-before=\"20260601115959Z\" ssh-ed25519 " + KEY));
        assertEquals(Trust.TRUSTED, trust("ada VALID-BEFORE=\"20260601120000Z\" ssh-ed25519 " + KEY));
        assertEquals(Trust.TRUSTED, trust("ada valid-after=\"20200101\",valid-before=\"20300101\" ssh-ed25519 " + KEY));
    }

    @Test
    void oneLineThatTrustsIsEnough() throws Exception {
        assertEquals(Trust.TRUSTED, trust("ada namespaces=\"git\" ssh-ed25519 " + KEY + "\nada ssh-ed25519 " + KEY));
        assertEquals(Trust.TRUSTED, trust("ada ssh-ed25519 " + KEY + "\nada namespaces=\"git\" ssh-ed25519 " + KEY));
    }

    @Test
    void keysOfOtherKindsAndAuthoritiesArePassedOver() throws Exception {
        assertEquals(Trust.UNKNOWN, trust("ada sk-ssh-ed25519@openssh.com AAAA\nca cert-authority ssh-ed25519 " + KEY));
    }

    @Test
    void aLineOfAnotherFormIsAnErrorThatNamesIt() {
        for (String line : new String[] {"ada", "ada ssh-ed25519", "ada ssh-ed25519 AAAA", "ada ssh-ed25519 *",
            "ada valid-after=\"soon\" ssh-ed25519 " + KEY, "ada valid-after=\"2026010112\" ssh-ed25519 " + KEY,
            "ada valid-before=\"20260230\" ssh-ed25519 " + KEY, "ada valid-befor=\"20200101\" ssh-ed25519 " + KEY,
            "ada namespaces='git' ssh-ed25519 " + KEY, "ada namespaces ssh-ed25519 " + KEY,
            "ada namespaces=\"*\", ssh-ed25519 " + KEY, "\"ada ssh-ed25519 " + KEY, "ada \"ssh-ed25519 " + KEY,
            "ada namespaces=\"git ssh-ed25519 " + KEY, "ada\fssh-ed25519 " + KEY, "ada ssh-ed25519 " + KEY + "\fx",
            "ada namespaces=\"*\" valid-before=\"20200101\" ssh-ed25519 " + KEY,
            "ada namespaces=\"git\",namespaces=\"*\" ssh-ed25519 " + KEY,
            "ada valid-before=\"20200101\",valid-before=\"20300101\" ssh-ed25519 " + KEY,
            "ada valid-after=\"19691231\" ssh-ed25519 " + KEY, "ada ssh-ed25519 " + KEY + "="}) {
            ProvenanceException e = assertThrows(ProvenanceException.class, () -> trust("\n" + line), line);
            assertTrue(e.getMessage().contains("line 2"), e.getMessage());
        }
    }

    @Test
    void aMissingListIsAnError() {
        assertThrows(ProvenanceException.class, () -> AllowedSigners.read(folder.resolve("none")));
    }

    private Trust trust(String list) throws Exception {
        Path file = Files.writeString(folder.resolve("allowed_signers"), list);
        return AllowedSigners.read(file).trust(SshKey.of(Base64.getDecoder().decode(KEY)), "paper@v1", NOW);
    }

    private static String key(String point) {
        String blob = "0000000b" + HexFormat.of().formatHex("ssh-ed25519".getBytes()) + "00000020" + point;
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(blob));
    }
}
