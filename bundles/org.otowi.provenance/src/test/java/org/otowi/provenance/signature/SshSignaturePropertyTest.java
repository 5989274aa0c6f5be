package org.otowi.provenance.signature;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;

/** Whatever is done to a good signature, it is refused in one way and never fits. */
class SshSignaturePropertyTest {

    private static final Path SHIPPED = Path.of("src", "test", "resources", "org", "otowi", "provenance", "vectors");
    private static final List<Good> GOOD = Stream.of("ed25519", "ecdsa", "rsa").map(Good::of).toList();

    /** A signature that OpenSSH has made. */
    private record Good(String type, byte[] signature, byte[] message) {

        static Good of(String type) {
            try {
                List<LogEntry> entries =
                        ProvenanceLog.read(SHIPPED.resolve("signed-" + type + "/plot.py.aiprov.jsonl")).entries();
                LogEntry checkpoint = entries.get(entries.size() - 1);
                return new Good(type, Base64.getDecoder().decode(checkpoint.text("signature").orElseThrow()),
                        checkpoint.text("body").orElseThrow().getBytes(StandardCharsets.UTF_8));
            } catch (ProvenanceException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }

        @Override
        public String toString() {
            return type;
        }
    }

    /** Some bytes in place of some others. */
    private record Mutation(double from, int removed, byte[] inserted) {

        byte[] of(byte[] bytes) {
            int start = (int) (from * bytes.length);
            int end = Math.min(start + removed, bytes.length);
            byte[] changed = new byte[start + inserted.length + bytes.length - end];
            System.arraycopy(bytes, 0, changed, 0, start);
            System.arraycopy(inserted, 0, changed, start, inserted.length);
            System.arraycopy(bytes, end, changed, start + inserted.length, bytes.length - end);
            return changed;
        }

        @Override
        public String toString() {
            return "at " + from + " instead of " + removed + " bytes " + Arrays.toString(inserted);
        }
    }

    @Provide
    Arbitrary<Good> good() {
        return Arbitraries.of(GOOD);
    }

    @Provide
    Arbitrary<Mutation> mutation() {
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(8);
        Arbitrary<byte[]> lengths = Arbitraries.of(new byte[] {-1, -1, -1, -1}, new byte[] {127, -1, -1, -1},
                new byte[] {0, 0, 0, 0}, new byte[] {0, 0, 1, 0});
        return Combinators.combine(Arbitraries.doubles().between(0, 0.999).ofScale(3), Arbitraries.integers().between(0, 12),
                Arbitraries.oneOf(bytes, lengths)).as(Mutation::new);
    }

    @Property(tries = 5_000)
    void aChangedSignatureIsMalformedOrDoesNotFit(@ForAll("good") Good good, @ForAll("mutation") Mutation mutation) {
        byte[] changed = mutation.of(good.signature);
        if (!Arrays.equals(changed, good.signature)) {
            assertFalse(fits(changed, good.message));
        }
    }

    @Property(tries = 300)
    void aChangedMessageIsNotTheSignedOne(@ForAll("good") Good good, @ForAll("mutation") Mutation mutation)
            throws MalformedSignatureException {
        byte[] changed = mutation.of(good.message);
        assertTrue(SshSignature.of(good.signature).fits(changed) == Arrays.equals(changed, good.message));
    }

    @Property(tries = 2_000)
    void anyBytesAreMalformed(@ForAll byte[] bytes) {
        assertFalse(fits(bytes, bytes));
    }

    private static boolean fits(byte[] signature, byte[] message) {
        try {
            return SshSignature.of(signature).fits(message);
        } catch (MalformedSignatureException e) {
            return false;
        }
    }
}
