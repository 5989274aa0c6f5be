package org.otowi.provenance.log;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.json.MalformedJsonException;
import org.otowi.provenance.json.StrictJson;

/**
 * Any bytes are a sidecar that can be read to its end, every entry can be asked everything, and the quick reader says
 * nothing else than the one that builds a tree. Every line is tried as it is and sealed, as few guessed seals fit.
 */
public final class SidecarFuzzTarget {

    private SidecarFuzzTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        read(input);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        for (String line : new String(input, StandardCharsets.ISO_8859_1).split("\n")) {
            byte[] bytes = sealed(line.getBytes(StandardCharsets.ISO_8859_1));
            compareReaders(bytes);
            sealed.write(bytes);
            sealed.write('\n');
        }
        read(sealed.toByteArray());
    }

    private static void read(byte[] sidecar) throws IOException {
        int last = 0;
        try (SidecarScanner scanner = new SidecarScanner(new ByteArrayInputStream(sidecar))) {
            for (Optional<ScannedLine> line = scanner.next(); line.isPresent(); line = scanner.next()) {
                require(line.get().raw().number() == last + 1, "lines are counted one by one");
                last++;
                if (line.get() instanceof ScannedLine.Entry scanned) {
                    ask(scanned.entry());
                }
            }
        }
    }

    private static void ask(LogEntry entry) {
        require(!entry.summary().isEmpty(), "every entry has a summary");
        require(!entry.details().isEmpty(), "every entry has details");
        for (Commitment.Kind kind : Commitment.Kind.values()) {
            entry.commitments(kind);
        }
        entry.hunks();
        entry.model();
        entry.sources();
        entry.review();
        entry.disclosure();
        entry.erased();
        entry.after();
        entry.time();
    }

    private static void compareReaders(byte[] line) {
        Optional<EntryCore> quick = new CanonicalEntryReader().read(line);
        if (quick.isPresent()) {
            try {
                ObjectNode tree = StrictJson.readObject(line);
                Envelope.check(tree);
                require(tree.get("stream").textValue().equals(quick.get().stream()), "both read one stream");
                require(tree.get("seq").longValue() == quick.get().seq(), "both read one number");
            } catch (MalformedJsonException | MalformedEntryException e) {
                throw new AssertionError("only the quick reader takes this for an entry", e);
            }
        }
    }

    private static byte[] sealed(byte[] line) {
        boolean isWhole = EntryBytes.endsWithSeal(line);
        int end = isWhole ? line.length - ",\"~\":\"\"}".length() - Sha256.of().base64Url().length() : line.length;
        byte[] open = Arrays.copyOf(line, end);
        String seal = ",\"~\":\"" + Sha256.of(open).base64Url() + "\"}";
        byte[] sealed = Arrays.copyOf(open, open.length + seal.length());
        System.arraycopy(seal.getBytes(StandardCharsets.US_ASCII), 0, sealed, open.length, seal.length());
        return sealed;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new AssertionError("expected that " + rule);
        }
    }
}
