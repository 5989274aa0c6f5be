package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.testing.BothVerifiers;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.MixedLog;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.testing.WorkSpace;

/**
 * Every small change of a log of 1,000 entries has the consequence that it should. {@code -Dotowi.mutants=1} tries every
 * one, {@code -Dotowi.mutants=N} every line and one of N bytes; the sample of the tests is small.
 */
class MutationTest {

    private static final int ENTRIES = 1_000;
    private static final int SAMPLE = 1_999;
    private static final int STRIDE = Integer.getInteger("otowi.mutants", SAMPLE);
    private static final int LINE_STRIDE = STRIDE < SAMPLE ? 1 : 9;

    private static Path folder;
    private static byte[] original;
    private static List<String> lines;
    private static byte[] research;

    @BeforeAll
    static void record() throws Exception {
        folder = WorkSpace.inMemory("mutants");
        ResearchFolder written = MixedLog.write(folder, ENTRIES);
        original = written.bytes();
        lines = List.copyOf(written.lines());
        research = Files.readAllBytes(written.file());
        assertEquals(Verdict.VALID_UNANCHORED, verdictOf(0, original).verdict());
    }

    @AfterAll
    static void clean() throws Exception {
        PathUtils.deleteDirectory(folder);
    }

    @Test
    void everyFlippedByteIsTamperingAtItsLine() throws Exception {
        int[] lineOf = linesOfBytes();
        System.out.println("Flips: of " + original.length + " bytes, 2 in each " + STRIDE);
        each(0, original.length, STRIDE, (worker, position) -> {
            for (int bit : new int[] {0, 1 + new Random(position).nextInt(Byte.SIZE - 1)}) {
                byte[] flipped = original.clone();
                flipped[position] ^= 1 << bit;
                FileReport report = verdictOf(worker, flipped);
                assertEquals(Verdict.TAMPERED, report.verdict(), () -> "bit " + bit + " of byte " + position);
                assertTrue(report.findings().stream().anyMatch(finding -> isDamage(finding, lineOf[position])),
                        () -> "bit " + bit + " of byte " + position + ": " + report.findings());
            }
        });
    }

    @Test
    void everyDeletedLineHasTheConsequenceOfItsPlace() throws Exception {
        List<Verdict> expected = IntStream.range(0, ENTRIES).mapToObj(MutationTest::withoutLine).toList();
        assertEquals(Set.of(Verdict.TAMPERED, Verdict.INCOMPLETE, Verdict.VALID_UNANCHORED), new HashSet<>(expected));
        each(0, ENTRIES, LINE_STRIDE, (worker, at) -> assertEquals(expected.get(at),
                verdictOf(worker, without(at)).verdict(), () -> "without line " + (at + 1)));
    }

    @Test
    void noSwapOfNeighboursIsADefect() throws Exception {
        List<FindingKind> kinds = sortedKinds(verdictOf(0, original));
        each(0, ENTRIES - 1, LINE_STRIDE, (worker, at) -> {
            FileReport report = verdictOf(worker, swapped(at));
            assertEquals(Verdict.VALID_UNANCHORED, report.verdict(), () -> "swapped line " + (at + 1));
            assertEquals(kinds, sortedKinds(report));
        });
    }

    @Test
    void theSecondVerifierAgreesOnASample() throws Exception {
        Random random = new Random(1);
        try (BothVerifiers both = BothVerifiers.start()) {
            for (int i = 0; i < 8; i++) {
                byte[] flipped = original.clone();
                flipped[random.nextInt(original.length)] ^= 1 << random.nextInt(Byte.SIZE);
                int at = random.nextInt(ENTRIES - 1);
                for (byte[] mutant : List.of(flipped, without(at), swapped(at))) {
                    both.verify(place(0, mutant), VerifyOptions.DEFAULT);
                }
            }
        }
    }

    private static List<FindingKind> sortedKinds(FileReport report) {
        return AttackTest.kinds(report).stream().sorted().toList();
    }

    private interface Trial {
        void run(int worker, int at) throws Exception;
    }

    /** Tries on all processors, each in a folder of its own. */
    private static void each(int from, int to, int stride, Trial trial) throws Exception {
        int workers = Runtime.getRuntime().availableProcessors();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = IntStream.range(0, workers).mapToObj(worker -> new Thread(() -> {
            try {
                for (int at = from + worker * stride; at < to && failures.isEmpty(); at += workers * stride) {
                    trial.run(worker, at);
                }
            } catch (Exception | AssertionError e) {
                failures.add(e);
            }
        })).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.get(0));
        }
    }

    private static FileReport verdictOf(int worker, byte[] log) throws Exception {
        return Verifier.verify(place(worker, log), VerifyOptions.DEFAULT);
    }

    private static Path place(int worker, byte[] log) throws Exception {
        ResearchFolder place = new ResearchFolder(Files.createDirectories(folder.resolve("worker" + worker)));
        Files.write(place.file(), research);
        place.replace(log);
        return place.sidecar();
    }

    /** A line feed belongs to the line that it ends. */
    private static boolean isDamage(Finding finding, int line) {
        return (finding.kind() == FindingKind.SELF_CHECK || finding.kind() == FindingKind.MALFORMED)
                && finding.line().orElseThrow() == line;
    }

    private static int[] linesOfBytes() {
        int[] lineOf = new int[original.length];
        int line = 1;
        for (int i = 0; i < original.length; i++) {
            lineOf[i] = line;
            line += original[i] == '\n' ? 1 : 0;
        }
        return lineOf;
    }

    /** A successor in the stream shows a gap; another stream or a disclosure that names the entry misses it. */
    private static Verdict withoutLine(int at) {
        ObjectNode entry = Forgery.read(lines.get(at));
        String id = Forgery.id(lines.get(at)).base64Url();
        Verdict verdict = Verdict.VALID_UNANCHORED;
        for (ObjectNode other : Entries.ALL) {
            if (other.get("stream").equals(entry.get("stream"))
                    && other.get("seq").intValue() == entry.get("seq").intValue() + 1) {
                return Verdict.TAMPERED;
            }
            boolean named = names(other.path("parents"), id) || id.equals(other.path("entry").asText());
            verdict = named ? Verdict.INCOMPLETE : verdict;
        }
        return verdict;
    }

    private static boolean names(JsonNode parents, String id) {
        for (JsonNode parent : parents) {
            if (parent.asText().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] without(int at) {
        List<String> changed = new ArrayList<>(lines);
        changed.remove(at);
        return bytes(changed);
    }

    private static byte[] swapped(int at) {
        List<String> changed = new ArrayList<>(lines);
        Collections.swap(changed, at, at + 1);
        return bytes(changed);
    }

    private static byte[] bytes(List<String> changed) {
        return (String.join("\n", changed) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The entries, parsed once. */
    private static final class Entries {
        private static final List<ObjectNode> ALL = lines.stream().map(Forgery::read).toList();
    }
}
