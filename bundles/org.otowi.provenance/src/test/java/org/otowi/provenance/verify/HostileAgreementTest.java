package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.provenance.testing.BothVerifiers;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.ResearchFolder;

/** A hostile log is data: both verifiers come to the same end with it, and to an end. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileAgreementTest {

    private static final int LIMIT = 1 << 20;

    private static BothVerifiers both;

    @TempDir
    private Path folder;

    private ResearchFolder research;

    @BeforeAll
    static void startBoth() throws Exception {
        both = BothVerifiers.start();
    }

    @AfterAll
    static void endBoth() throws Exception {
        both.close();
    }

    @BeforeEach
    void record() throws Exception {
        research = new ResearchFolder(folder).withThreeEdits();
    }

    @Test
    void linesOfAMebibyteAndMore() throws Exception {
        int rest = Forgery.next(research.lines(), "novelty", entry -> entry.put("x", "")).length();
        addEntry("x".repeat(LIMIT - rest));
        assertEquals(Verdict.VALID_UNANCHORED, agreed().verdict());
        research.edit(lines -> lines.remove(4));
        addEntry("x".repeat(LIMIT - rest + 1));
        assertEquals(Verdict.TAMPERED, agreed().verdict());
        for (String line : List.of("x".repeat(5 * LIMIT), "\0".repeat(LIMIT + 1) + "\n", "{\"\n".repeat(50_000),
                "<<<<<<< " + "x".repeat(LIMIT - 8) + "\n", "<<<<<<< " + "x".repeat(LIMIT) + "\n")) {
            research.replace(line.getBytes(StandardCharsets.UTF_8));
            agreed();
        }
    }

    private void addEntry(String text) throws Exception {
        research.edit(lines -> lines.add(Forgery.next(lines, "novelty", entry -> entry.put("x", text))));
    }

    static Stream<byte[]> filesThatAreNoLogs() {
        String open = "{\"type\":\"open\"}";
        return Stream.of(new byte[0], new byte[] {'\n'}, new byte[] {'\r', '\n'}, new byte[] {'\r'},
                new byte[100_000], "\uFEFF".getBytes(StandardCharsets.UTF_8), open.getBytes(StandardCharsets.UTF_16),
                new byte[] {(byte) 0xff, (byte) 0xfe, '\n'}, "[]\n{}\nnull\n0\n\"\"\n".getBytes(StandardCharsets.UTF_8),
                ",\"~\":\"".repeat(10_000).getBytes(StandardCharsets.UTF_8), "[".repeat(500_000).getBytes(StandardCharsets.UTF_8),
                "{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8), "=======\n".repeat(3_000).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("filesThatAreNoLogs")
    void filesOfOtherKinds(byte[] bytes) throws Exception {
        research.replace(bytes);
        agreed();
    }

    @Test
    void manyStreams() throws Exception {
        Random random = new Random(1);
        String open = research.lines().get(0);
        List<String> forged = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            String parent = forged.isEmpty() ? Forgery.id(open).base64Url()
                    : Forgery.id(forged.get(random.nextInt(forged.size()))).base64Url();
            forged.add(Forgery.of(open, entry -> {
                entry.put("stream", streamId(random));
                entry.putArray("parents").add(parent);
            }));
        }
        research.edit(lines -> lines.addAll(forged));
        assertEquals(Verdict.VALID_UNANCHORED, agreed().verdict());
        assertEquals(5_004, agreed().entries());
    }

    @Test
    void manyLineagesAndManyParents() throws Exception {
        Random random = new Random(2);
        String open = research.lines().get(0);
        List<String> forged = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            int number = i;
            forged.add(Forgery.of(open, entry -> entry.put("stream", streamId(random)).put("name", "n" + number)));
        }
        forged.add(Forgery.of(open, entry -> {
            ArrayNode parents = entry.put("stream", streamId(random)).putArray("parents");
            for (int i = 0; i < 2_000; i++) {
                parents.add(Forgery.id(String.valueOf(i)).base64Url());
            }
        }));
        research.edit(lines -> lines.addAll(forged));
        FileReport report = agreed();
        assertEquals(Verdict.TAMPERED, report.verdict());
        assertTrue(report.findings().size() <= Findings.MAX_LISTED);
    }

    /** Hashes admit no real circle; entries that name each other's streams, themselves and the future come close. */
    @Test
    void entriesThatNameEachOtherInACircle() throws Exception {
        Random random = new Random(3);
        String one = streamId(random);
        String other = streamId(random);
        List<String> lines = research.lines();
        String first = Forgery.of(lines.get(0), entry -> entry.put("stream", one));
        String second = Forgery.of(lines.get(0), entry -> {
            entry.put("stream", other);
            entry.putArray("parents").add(Forgery.id(first).base64Url()).add(Forgery.id(first).base64Url());
        });
        String third = Forgery.of(lines.get(1), entry -> entry.put("stream", one).put("prev", Forgery.id(second).base64Url()));
        String fourth = Forgery.of(lines.get(1), entry -> entry.put("stream", other).put("prev", Forgery.id(third).base64Url()));
        research.edit(all -> all.addAll(List.of(fourth, third, second, first)));
        assertEquals(Verdict.TAMPERED, agreed().verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740991", "9007199254740990", "2147483648", "4294967297"})
    void numbersAtTheEdge(String number) throws Exception {
        long value = Long.parseLong(number);
        for (String member : List.of("seq", "mono", "offset")) {
            ResearchFolder victim = new ResearchFolder(Files.createDirectory(folder.resolve(member))).withThreeEdits();
            victim.edit(lines -> lines.add(Forgery.of(lines.get(3), entry -> entry.put(member, value))));
            victim.edit(lines -> lines.add(Forgery.of(lines.get(3), entry -> entry.put(member, value).put("x", 1))));
            assertEquals(Verdict.TAMPERED, both.verify(victim.sidecar(), VerifyOptions.DEFAULT).verdict());
        }
    }

    @Test
    void numbersOfManyDigits() throws Exception {
        for (String number : List.of("9".repeat(100_000), "-" + "9".repeat(5_000), "1e400", "0".repeat(1_000), "-0", "+1")) {
            Files.write(research.sidecar(), Forgery.raw(research.lines().get(0), "\"x\":" + number),
                    StandardOpenOption.APPEND);
        }
        assertEquals(Verdict.TAMPERED, agreed().verdict());
    }

    static Stream<String> names() {
        return Stream.of("../secret.py", "/etc/passwd", "..", ".", "sub/plot.py", "\u0000", "plot.py/", "x".repeat(5_000),
                "a\nb", "\uD83D\uDE00", "é", "e\u0301", "plot.py\u0000", "~", "con", "C:\\secret.py", "\\\\host\\share");
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesThatLeadElsewhere(String name) throws Exception {
        Files.copy(research.file(), folder.resolve("secret.py"));
        Path inner = Files.createDirectory(folder.resolve("inner"));
        ResearchFolder victim = new ResearchFolder(inner);
        Files.writeString(victim.file(), "not recorded\n");
        Files.copy(research.sidecar(), victim.sidecar());
        victim.edit(lines -> {
            lines.set(0, Forgery.of(lines.get(0), entry -> entry.put("name", name)));
            Forgery.relink(lines, 1);
        });
        assertEquals(Verdict.VALID_UNANCHORED, both.verify(victim.sidecar(), VerifyOptions.DEFAULT).verdict());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAndPipesUnderAFolder() throws Exception {
        Path place = Files.createDirectory(folder.resolve("links"));
        pipe(place.resolve("pipe.py.aiprov.jsonl"));
        ResearchFolder besidePipe = copyTo(place, "beside.py");
        Files.delete(besidePipe.file());
        pipe(besidePipe.file());
        ResearchFolder besideLink = copyTo(place, "linked.py");
        Files.delete(besideLink.file());
        Files.createSymbolicLink(besideLink.file(), place.resolve("pipe.py.aiprov.jsonl"));
        ResearchFolder besideLoop = copyTo(place, "loop.py");
        Files.delete(besideLoop.file());
        Files.createSymbolicLink(besideLoop.file(), besideLoop.file());
        Files.createSymbolicLink(place.resolve("link.py.aiprov.jsonl"), research.sidecar());
        Files.createSymbolicLink(place.resolve("nowhere.py.aiprov.jsonl"), place.resolve("nowhere"));
        Files.createSymbolicLink(place.resolve("up"), folder);
        Files.createDirectory(place.resolve("folder.py.aiprov.jsonl"));
        Files.createFile(place.resolve(".aiprov.jsonl"));
        both.verifyAll(List.of(place), VerifyOptions.DEFAULT);
        try (Stream<Path> each = Files.list(place)) {
            for (Path path : each.filter(path -> !path.endsWith("up")).sorted().toList()) {
                both.verifyAll(List.of(path), VerifyOptions.DEFAULT);
            }
        }
        for (ResearchFolder victim : List.of(besidePipe, besideLink, besideLoop)) {
            assertEquals(Verdict.VALID_UNANCHORED, both.verify(victim.sidecar(), VerifyOptions.DEFAULT).verdict());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeUnderTheRecordedNameIsNotOpened() throws Exception {
        ResearchFolder moved = copyTo(Files.createDirectory(folder.resolve("moved")), "other.py");
        Files.writeString(moved.file(), "else\n");
        pipe(moved.file().resolveSibling("plot.py"));
        assertEquals(List.of(FindingKind.MOVED, FindingKind.CONTENT_DIFFERS),
                AttackTest.kinds(both.verify(moved.sidecar(), VerifyOptions.DEFAULT)));
    }

    private ResearchFolder copyTo(Path place, String name) throws Exception {
        ResearchFolder copy = new ResearchFolder(place, name);
        Files.copy(research.file(), copy.file());
        Files.copy(research.sidecar(), copy.sidecar());
        return copy;
    }

    private static void pipe(Path path) throws Exception {
        assertEquals(0, new ProcessBuilder("mkfifo", path.toString()).start().waitFor());
    }

    private FileReport agreed() throws Exception {
        return both.verify(research.sidecar(), VerifyOptions.DEFAULT);
    }

    private static String streamId(Random random) {
        byte[] id = new byte[16];
        random.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }
}
