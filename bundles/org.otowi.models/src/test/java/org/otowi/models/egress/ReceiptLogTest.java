package org.otowi.models.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.models.policy.Policy;
import org.otowi.provenance.Cancellation;

/** The receipts of the gate. */
class ReceiptLogTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00.123Z");

    @TempDir
    Path top;

    private Path state() {
        return top.resolve("a/b/otowi");
    }

    private Path file() {
        return state().resolve("egress.jsonl");
    }

    private ReceiptLog log() {
        return new ReceiptLog(state(), OptionalInt.empty());
    }

    private static Receipt receipt(String id, Instant time) {
        return new Receipt(id, time, Feature.EDIT, "lab", Optional.of("m"), Optional.of("lab.example:8443"), "POST",
                12, "ab",
                Verdict.WARN, true, List.of(new Receipt.Reason("marking", "cui", Verdict.WARN, "paper.pdf",
                        Optional.of(3))),
                List.of("paper.pdf"), Optional.of("Cleared by Ann"), Optional.of("old.example"), Optional.of("Lab policy"),
                Optional.of("cd"));
    }

    private PolicyGate gate(List<TextRule> rules) {
        return new PolicyGate(Requests.setup(Policy.NONE_SET), rules, log(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        log().append(receipt("one", NOW));
        log().append(receipt("two", NOW));
        assertEquals(new Receipts(List.of(receipt("one", NOW), receipt("two", NOW)), List.of()), log().read());
        assertEquals(Optional.of(receipt("two", NOW)), log().find("two"));
        assertEquals(Optional.empty(), log().find("three"));
    }

    @Test
    void withoutAFileThereAreNoReceipts() throws IOException {
        assertEquals(new Receipts(List.of(), List.of()), log().read());
        assertFalse(Files.exists(state()));
    }

    @Test
    void aReceiptSaysAllAboutARequestButItsContent() throws IOException {
        Outgoing outgoing = Requests.justified(Requests.attaching(Path.of("/x/paper.pdf"), "the words MARKED and others"),
                "Cleared by the review office");
        Decision decision = gate(List.of(Requests.word("marking", "MARKED", Verdict.WARN)))
                .pass(outgoing, Cancellation.NEVER);
        Receipt receipt = log().read().receipts().get(0);
        assertEquals(decision.receipt(), Optional.of(receipt.id()));
        assertEquals(NOW, receipt.time());
        assertEquals(List.of("paper.pdf"), receipt.files());
        assertEquals("marking-test", receipt.findings().get(0).rule());
        assertEquals(Optional.of("Cleared by the review office"), receipt.justification());
        assertEquals(Optional.of("models.lab.example"), receipt.host());
        assertEquals(outgoing.body().length, receipt.bytes());
        assertEquals(org.otowi.provenance.Sha256.of(outgoing.body()).hex(), receipt.sha256());
        assertTrue(receipt.passed());
        assertEquals(List.of("marking:marking-test"), receipt.egress().rules());
        String line = Files.readString(file());
        assertFalse(line.contains("the words") || line.contains("Hello"), line);
    }

    @Test
    void aRefusalAndARedirectAreRecordedToo() throws IOException {
        gate(List.of()).pass(Requests.asking("Hello").redirectedTo(java.net.URI.create("https://evil.test:99/")),
                Cancellation.NEVER);
        Receipt receipt = log().read().receipts().get(0);
        assertEquals(Verdict.REFUSE, receipt.verdict());
        assertFalse(receipt.passed());
        assertEquals(Optional.of("evil.test:99"), receipt.host());
        assertEquals(Optional.of("models.lab.example"), receipt.redirectOf());
    }

    @Test
    void aPreviewLeavesNoReceipt() {
        gate(List.of()).judge(Requests.asking("Hello"));
        assertFalse(Files.exists(file()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayRead() throws IOException {
        log().append(receipt("one", NOW));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        for (Path folder = state(); !folder.equals(top); folder = folder.getParent()) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        }
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        log().append(receipt("two", NOW));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    @Test
    void aCutLineStaysAndIsToldAndTheNextReceiptIsWhole() throws IOException {
        log().append(receipt("one", NOW));
        Files.writeString(file(), "{\"format\":\"otowi-egress/1\",\"id\":\"cu", StandardOpenOption.APPEND);
        log().append(receipt("two", NOW));
        Receipts receipts = log().read();
        assertEquals(List.of("one", "two"), receipts.receipts().stream().map(Receipt::id).toList());
        assertEquals(List.of(2), receipts.unreadable());
    }

    @Test
    void bytesThatAreNoTextAreTold() throws IOException {
        log().append(receipt("one", NOW));
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, '\n'}, StandardOpenOption.APPEND);
        assertEquals(List.of(2), log().read().unreadable());
        new ReceiptLog(state(), OptionalInt.of(1)).append(receipt("two", NOW.plus(Duration.ofDays(9))));
        assertEquals(List.of("two"), log().read().receipts().stream().map(Receipt::id).toList());
    }

    @Test
    void whatIsOlderThanThePolicyKeepsItGoes() throws IOException {
        ReceiptLog keeping = new ReceiptLog(state(), OptionalInt.of(30));
        for (int day : List.of(0, 1, 29, 31)) {
            keeping.append(receipt("day " + day, NOW.plus(Duration.ofDays(day))));
        }
        assertEquals(List.of("day 1", "day 29", "day 31"), log().read().receipts().stream().map(Receipt::id).toList());
        assertEquals(List.of("egress.jsonl", "egress.jsonl.lock"), names());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(state())) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void manyThreadsLoseNothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String id = "r" + i;
                tasks.add(() -> {
                    log().append(receipt(id, NOW));
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        Receipts receipts = log().read();
        assertEquals(200, receipts.receipts().stream().map(Receipt::id).distinct().count());
        assertEquals(List.of(), receipts.unreadable());
    }

    /** Appends receipts in a process of its own; arguments: the folder, a name, and how many. */
    public static final class Appender {

        private Appender() {}

        public static void main(String[] arguments) throws IOException {
            ReceiptLog log = new ReceiptLog(Path.of(arguments[0]), OptionalInt.empty());
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                log.append(receipt(arguments[1] + i, NOW));
            }
        }
    }

    private Process appender(String name, int count, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData",
                "-Xshare:auto",
                "-cp", System.getProperty("java.class.path"), Appender.class.getName(), state().toString(), name,
                String.valueOf(count)));
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(top.resolve(name + ".out").toFile()).start();
    }

    @Test
    void manyProcessesLoseNothing() throws Exception {
        List<Process> processes = List.of(appender("a", 50), appender("b", 50), appender("c", 50));
        for (Process process : processes) {
            assertTrue(process.waitFor(120, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue());
        }
        assertEquals(150, new HashSet<>(log().read().receipts()).size());
        assertEquals(List.of(), log().read().unreadable());
    }

    /** A limit to the size of files stands for a disk that is full: the write fails in the middle of a line. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskLeavesNoHalfLine() throws Exception {
        Process process = appender("full", 50, "bash", "-c", "ulimit -f 4; exec \"$@\"", "limited");
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        assertTrue(process.exitValue() != 0, "it could not write all");
        String text = Files.readString(file(), StandardCharsets.UTF_8);
        assertTrue(text.endsWith("}\n"), text);
        assertTrue(log().read().receipts().size() > 2);
        assertEquals(List.of(), log().read().unreadable());
    }

    @Test
    void aLogThatIsLockedForGoodMakesNobodyWaitForever() throws IOException {
        log().append(receipt("one", NOW));
        try (FileChannel other = FileChannel.open(state().resolve("egress.jsonl.lock"), StandardOpenOption.WRITE);
                FileLock held = other.lock()) {
            ReceiptLog impatient = new ReceiptLog(state(), OptionalInt.empty(), Duration.ofMillis(30));
            IOException failure = assertThrows(IOException.class, () -> impatient.append(receipt("two", NOW)));
            assertTrue(failure.getMessage().contains("locked"), failure.getMessage());
        }
        log().append(receipt("three", NOW));
        assertEquals(2, log().read().receipts().size());
    }

    @Test
    void whereNoReceiptCanBeWrittenNothingIsSent() throws IOException {
        Files.createDirectories(state().getParent());
        Files.writeString(state(), "a file where the folder should be");
        Decision decision = gate(List.of()).pass(Requests.asking("Hello"), Cancellation.NEVER);
        assertFalse(decision.sends());
        assertEquals(Verdict.REFUSE, decision.verdict());
        assertEquals("receipt", decision.findings().get(0).kind());
        assertEquals(Optional.empty(), decision.receipt());
        assertTrue(decision.reasons().contains(file().toString()), decision.reasons());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkInTheFilesPlaceIsNotFollowed() throws IOException {
        Files.createDirectories(state());
        Path victim = Files.writeString(top.resolve("victim"), "keep");
        Files.createSymbolicLink(file(), victim);
        assertThrows(IOException.class, () -> log().append(receipt("one", NOW)));
        assertEquals("keep", Files.readString(victim));
    }
}
