package org.otowi.provenance.anchor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.tsp.TimeStampRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.testing.OpenSsl;

/** Time stamps that {@code openssl ts} makes, and what is none. */
class TimeStampTest {

    private static final String LINE = "a line";
    private static final Sha256 IMPRINT = Sha256.of(LINE.getBytes(StandardCharsets.UTF_8));

    @TempDir
    private static Path folder;

    private static OpenSsl authority;

    @BeforeAll
    static void makeAuthority() throws Exception {
        assumeTrue(OpenSsl.isInstalled(), "there is no openssl");
        authority = OpenSsl.authority(folder.resolve("authority"));
    }

    @Test
    void anAnswerToOurRequestIsReadAndOpensslAcceptsIt() throws Exception {
        byte[] answer = authority.answer(StampRequest.of(IMPRINT, new SecureRandom()));
        TimeStamp stamp = StampResponse.parse(answer);
        assertEquals(IMPRINT, stamp.imprint());
        assertEquals("CN=Example TSA", stamp.authority());
        assertTrue(Duration.between(stamp.time(), Instant.now()).abs().toMinutes() < 10, stamp.time()::toString);
        assertTrue(authority.accepts(answer, LINE));
        assertEquals(Optional.empty(), TimeStampAuthorities.read(authority.root()).objection(stamp));
    }

    @Test
    void everyRequestHasAnotherNonceAndAsksForTheCertificate() throws Exception {
        byte[] one = StampRequest.of(IMPRINT, new SecureRandom());
        byte[] other = StampRequest.of(IMPRINT, new SecureRandom());
        assertFalse(Arrays.equals(one, other));
        TimeStampRequest request = new TimeStampRequest(one);
        assertTrue(request.getCertReq());
        assertTrue(request.getNonce().signum() > 0);
        assertArrayEquals(IMPRINT.bytes(), request.getMessageImprintDigest());
    }

    @Test
    void aTokenAloneIsReadToo() throws Exception {
        byte[] token = authority.token(LINE);
        TimeStamp stamp = StampResponse.parse(token);
        assertEquals(IMPRINT, stamp.imprint());
        assertEquals(Base64.getEncoder().encodeToString(token), stamp.base64());
        assertEquals(IMPRINT, TimeStamp.ofBase64(stamp.base64()).imprint());
    }

    @Test
    void aTokenWithoutItsCertificateIsRefused() throws Exception {
        assertRefused(authority.answer(authority.request(LINE, "-sha256")), "certificate");
    }

    @Test
    void aTokenOfAnotherHashIsRefused() throws Exception {
        assertRefused(authority.answer(authority.request(LINE, "-sha512", "-cert")), "SHA-256");
    }

    @Test
    void aTokenSignedWithSha1IsRefused() throws Exception {
        OpenSsl old = OpenSsl.authority(folder.resolve("old"), "sha1", "tsa");
        assertRefused(old.token(LINE), "SHA-256, SHA-384 or SHA-512");
    }

    @Test
    void anAnswerThatGrantsNothingIsRefused() throws Exception {
        assertRefused(authority.answer(authority.request(LINE, "-sha384", "-cert")), "did not grant");
    }

    @Test
    void everyFlippedByteOfATokenIsNoticedOrChangesNothingThatCounts() throws Exception {
        byte[] token = authority.token(LINE);
        TimeStamp whole = TimeStamp.ofToken(token);
        int refused = 0;
        for (int i = 0; i < token.length; i++) {
            byte[] damaged = token.clone();
            damaged[i] ^= 1;
            try {
                TimeStamp stamp = TimeStamp.ofToken(damaged);
                assertEquals(whole.imprint(), stamp.imprint(), "byte " + i);
                assertEquals(whole.time(), stamp.time(), "byte " + i);
            } catch (BadTimeStampException e) {
                refused++;
            }
        }
        assertTrue(refused > token.length / 2, "refused " + refused + " of " + token.length);
    }

    @Test
    void cutLongAndNestedBytesAreRefused() throws Exception {
        byte[] token = authority.token(LINE);
        for (int length : new int[] {0, 1, 2, 100, token.length - 1, token.length + 1}) {
            assertThrows(BadTimeStampException.class, () -> StampResponse.parse(Arrays.copyOf(token, length)));
        }
        byte[] endless = new byte[TimeStamp.MAX_BYTES];
        for (int i = 0; i < endless.length; i += 2) {
            endless[i] = 0x30;
            endless[i + 1] = (byte) 0x80;
        }
        assertRefused(endless, "DER");
        assertRefused(Arrays.copyOf(token, 1 << 20), "at most");
    }

    @Test
    void nestingIsBounded() throws Exception {
        byte[] nested = {0x05, 0x00};
        for (int depth = 0; depth < 32; depth++) {
            ByteArrayOutputStream outer = new ByteArrayOutputStream();
            outer.writeBytes(new byte[] {0x30, (byte) 0x81, (byte) nested.length});
            outer.writeBytes(nested);
            nested = outer.toByteArray();
        }
        assertRefused(nested, "DER");
    }

    @Test
    void textThatIsNotCanonicalBase64IsRefused() throws Exception {
        String base64 = authority.base64(LINE);
        for (String text : new String[] {"", "*", base64 + "\n", base64.substring(1), "AB=="}) {
            assertThrows(BadTimeStampException.class, () -> TimeStamp.ofBase64(text));
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        ProvenanceException e = assertThrows(ProvenanceException.class,
                () -> StampResponse.read(folder.resolve("nothing.tsr")));
        assertTrue(e.getMessage().contains("nothing.tsr"), e.getMessage());
    }

    @Test
    void onlyWhoIsVouchedForIsAccepted() throws Exception {
        TimeStamp stamp = TimeStamp.ofToken(authority.token(LINE));
        OpenSsl stranger = OpenSsl.authority(folder.resolve("stranger"));
        assertTrue(TimeStampAuthorities.read(stranger.root()).objection(stamp).isPresent());
        assertTrue(TimeStampAuthorities.read(authority.certificate()).objection(stamp).isEmpty());
    }

    @Test
    void aCertificateThatIsNotForTimeStampsAloneIsNotAccepted() throws Exception {
        OpenSsl lax = OpenSsl.authority(folder.resolve("lax"), "sha256", "lax");
        TimeStamp stamp = TimeStamp.ofToken(lax.laxToken(authority.token(LINE)));
        assertEquals(IMPRINT, stamp.imprint());
        assertTrue(TimeStampAuthorities.read(lax.root()).objection(stamp).orElseThrow().contains("alone"));
    }

    @Test
    void aFileWithoutCertificatesIsNoList() throws Exception {
        for (String text : new String[] {"", "ca", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"}) {
            Path file = Files.writeString(folder.resolve("list.pem"), text);
            assertThrows(ProvenanceException.class, () -> TimeStampAuthorities.read(file));
        }
    }

    private static void assertRefused(byte[] bytes, String reason) {
        BadTimeStampException e = assertThrows(BadTimeStampException.class, () -> StampResponse.parse(bytes));
        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }
}
