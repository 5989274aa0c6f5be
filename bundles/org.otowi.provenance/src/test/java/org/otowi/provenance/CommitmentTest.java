package org.otowi.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final Salt SALT = new Salt("00".repeat(32));

    @Test
    void isTheHashOfDomainKindSaltAndText() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update("aiprov/c1prompt".getBytes(StandardCharsets.US_ASCII));
        digest.update(new byte[32]);
        digest.update("hello".getBytes(StandardCharsets.UTF_8));
        assertEquals(Sha256.ofDigest(digest.digest()), Commitment.to(Commitment.Kind.PROMPT, SALT, "hello").hash());
    }

    @Test
    void dependsOnKindSaltAndText() {
        Sha256 hash = Commitment.to(Commitment.Kind.PROMPT, SALT, "hello").hash();
        assertNotEquals(hash, Commitment.to(Commitment.Kind.RESPONSE, SALT, "hello").hash());
        assertNotEquals(hash, Commitment.to(Commitment.Kind.PROMPT, new Salt("01".repeat(32)), "hello").hash());
        assertNotEquals(hash, Commitment.to(Commitment.Kind.PROMPT, SALT, "hello!").hash());
    }
}
