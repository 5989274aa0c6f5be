package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.anchor.TimeStamp;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.BothVerifiers;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.OpenSsh;
import org.otowi.provenance.testing.OpenSsl;
import org.otowi.provenance.testing.ResearchFolder;

/** The verifier in {@code docs/verify.py}, made from the specification alone, comes to the same conclusions. */
class IndependentVerifierTest {

    private static final Path VECTORS = Path.of("src", "test", "resources", "org", "otowi", "provenance", "vectors");

    private static BothVerifiers both;

    @TempDir
    private Path folder;

    /** A log of two sessions, the second of which begins where the first ends; it lies in a folder of its own. */
    private ResearchFolder research;

    private int cases;

    private interface Attack {
        void on(ResearchFolder victim) throws Exception;
    }

    @BeforeAll
    static void startBoth() throws Exception {
        both = BothVerifiers.start();
        assumeTrue(both.areTwo(), "Python 3.9 or newer");
    }

    @AfterAll
    static void endBoth() throws Exception {
        both.close();
    }

    @BeforeEach
    void record() throws Exception {
        research = new ResearchFolder(Files.createDirectory(folder.resolve("original"))).withThreeEdits();
        try (RecordingSession session = research.session()) {
            research.human(session, "a\nb\nc\nd\n");
            research.ai(session, "a\nb\nc\nd\ne\n");
        }
    }

    @Test
    void agreesOnTheShippedLogs() throws Exception {
        assumeTrue(OpenSsh.isInstalled());
        assertAgreement(VECTORS, VerifyOptions.DEFAULT);
        assertAgreement(VECTORS, new VerifyOptions(true, Optional.empty()));
        Report report = assertAgreement(VECTORS, new VerifyOptions(false,
                Optional.of(VECTORS.resolve("allowed_signers"))));
        assumeTrue(OpenSsl.isInstalled());
        VerifyOptions anchored = VerifyOptions.DEFAULT.withAuthorities(VECTORS.resolve("tsa-ca.pem"));
        assertTrue(assertAgreement(VECTORS, anchored).files().stream()
                .anyMatch(file -> file.verdict() == Verdict.VALID));
        assertAgreement(VECTORS, anchored.requiringSignatures());
        assertTrue(report.files().stream().anyMatch(file -> file.grade() == Grade.SIGNED));
        assertTrue(report.files().stream().anyMatch(file -> file.verdict() == Verdict.UNTRUSTED_KEY));
    }

    @Test
    void agreesOnPathsThatLeadNowhere() throws Exception {
        attackLines(lines -> lines.remove(1));
        Path nowhere = folder.resolve("nowhere");
        assertEquals(2, assertAgreement(nowhere, VerifyOptions.DEFAULT).exitCode());
        assertEquals(4, both.verifyAll(List.of(nowhere, folder.resolve("attacks")), VerifyOptions.DEFAULT).exitCode());
    }

    @Test
    void agreesOnDeletedSwappedRepeatedAndBlankLines() throws Exception {
        int lines = research.lines().size();
        for (int i = 0; i < lines; i++) {
            int at = i;
            attackLines(changed -> changed.remove(at));
            attackLines(changed -> Collections.swap(changed, at, (at + 1) % lines));
            attackLines(changed -> changed.add(changed.get(at)));
            attackLines(changed -> changed.add(at, at % 2 == 0 ? "" : "======="));
        }
        attackLines(List::clear);
        assertVerdicts(Verdict.VALID_UNANCHORED, Verdict.INCOMPLETE, Verdict.TAMPERED, Verdict.NO_ANSWER);
    }

    @Test
    void agreesOnFlippedBytes() throws Exception {
        byte[] original = research.bytes();
        for (int i = 0; i < original.length; i += 29) {
            byte[] flipped = original.clone();
            flipped[i] ^= 1 << i % Byte.SIZE;
            attack(victim -> victim.replace(flipped));
        }
        assertVerdicts(Verdict.TAMPERED);
    }

    @Test
    void agreesOnTornTailsAndConvertedLineEnds() throws Exception {
        byte[] original = research.bytes();
        for (int length = original.length - 1; length > 0; length -= 97) {
            byte[] torn = Arrays.copyOf(original, length);
            attack(victim -> victim.replace(torn));
        }
        attack(victim -> victim.replace(Arrays.copyOf(original, original.length + 512)));
        String text = new String(original, StandardCharsets.UTF_8);
        for (String end : List.of("\r\n", "\r\r\n", "\r", "\n\n", "\0\n")) {
            attack(victim -> victim.replace(text.replace("\n", end).getBytes(StandardCharsets.UTF_8)));
        }
        attack(victim -> {
            victim.replace(Arrays.copyOf(original, original.length - 100));
            try (RecordingSession session = victim.session()) {
                victim.human(session, "recovered\n");
            }
        });
        assertVerdicts(Verdict.VALID_UNANCHORED, Verdict.INCOMPLETE, Verdict.TAMPERED);
    }

    @Test
    void agreesOnDisclosedTexts() throws Exception {
        String forged = Sha256.of(new byte[] {1}).base64Url();
        LogEntry edit = research.log().entries().get(1);
        try (RecordingSession session = research.session()) {
            session.recordDisclosure(research.file(), edit.id(), research.store()
                    .commitment(edit.commitments(Commitment.Kind.PROMPT).get(0)).orElseThrow());
        }
        int disclosed = research.lines().size() - 1;
        attackLines(lines -> lines.remove(1));
        for (String member : List.of("entry", "commitment", "kind", "text", "salt")) {
            for (String value : List.of("response", forged, "", "\u00e9")) {
                attackLines(lines -> lines.set(disclosed, Forgery.of(lines.get(disclosed),
                        entry -> entry.put(member, value))));
            }
            attackLines(lines -> lines.set(disclosed, Forgery.of(lines.get(disclosed),
                    entry -> entry.putNull(member))));
        }
        assertVerdicts(Verdict.INCOMPLETE, Verdict.TAMPERED);
    }

    @Test
    void agreesOnForgedMembers() throws Exception {
        List<String> values = List.of("0", "-0", "01", "-1", "1.0", "1e3", "9007199254740993", "null", "true", "\"\"",
                "\"\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\u00e9\"", "\"\t\"", "\"\u00ff\"", "\"\u00ed\u00a0\u0080\"",
                "[1,]", "{\"a\":1,\"\\u0061\":1}", "[".repeat(31) + "]".repeat(31), "[".repeat(32) + "]".repeat(32),
                "[".repeat(100_000), "\"" + "x".repeat(1 << 20) + "\"", "\"A\"", "[\"A\"]", "NaN", "1 ", "/**/1");
        for (String name : List.of("new", "offset", "before", "torn")) {
            for (String value : values) {
                attack(victim -> append(victim, name, value));
            }
        }
        assertVerdicts(Verdict.VALID_UNANCHORED, Verdict.TAMPERED);
    }

    @Test
    void agreesOnForgedEntries() throws Exception {
        for (String name : List.of("type", "stream", "seq", "prev", "time", "parents", "after", "name", "mono")) {
            attackLines(lines -> lines.set(5, Forgery.of(lines.get(5), entry -> entry.remove(name))));
            attackLines(lines -> lines.set(5, Forgery.of(lines.get(5), entry -> entry.put(name, "x"))));
            attackLines(lines -> lines.add(Forgery.of(lines.get(5), entry -> entry.put(name, 7))));
            attackLines(lines -> lines.add(Forgery.of(lines.get(4), entry -> entry.put(name, "other.py"))));
        }
        for (String time : List.of("2024-02-29T23:59:59.999Z", "2025-02-29T00:00:00.000Z", "2026-01-01T24:00:00.000Z",
                "2016-12-31T23:59:60.000Z", "2026-01-01T00:00:00Z", "0000-02-29T00:00:00.000Z")) {
            attackLines(lines -> lines.set(6, Forgery.of(lines.get(6), entry -> entry.put("time", time))));
        }
        assertVerdicts(Verdict.VALID_UNANCHORED, Verdict.TAMPERED);
    }

    @Test
    void agreesOnMovedAndGraftedLogs() throws Exception {
        ResearchFolder other = new ResearchFolder(Files.createDirectory(folder.resolve("other")), "other.py");
        try (RecordingSession session = other.session()) {
            other.human(session, "");
            other.human(session, "quite different\n");
        }
        List<String> foreign = other.lines();
        attackLines(lines -> lines.addAll(foreign));
        for (String text : List.of("a\nb\nc\nd\ne\n", "a\n", "else\n", "")) {
            attack(victim -> Files.writeString(victim.file(), text));
            attack(victim -> rename(victim, text));
            attack(victim -> {
                rename(victim, text);
                Files.delete(victim.file());
            });
        }
        attack(victim -> Files.delete(victim.file()));
        assertVerdicts(Verdict.VALID_UNANCHORED, Verdict.TAMPERED);
    }

    @Test
    void agreesOnCheckpoints() throws Exception {
        List<String> stream = research.lines().subList(4, 7);
        CheckpointBody body = Forgery.checkpoint(stream);
        for (String text : List.of(body.text(), body.text() + "x\n", body.text().replace("\n3\n", "\n03\n"),
                body.text().replace("\n3\n", "\n2\n"), body.text().replace("otowi/", "other/"), "",
                new CheckpointBody(body.origin(), body.size(), Sha256.of()).text())) {
            for (String signature : List.of("", "AAAA", "*")) {
                attackLines(lines -> lines.add(Forgery.next(lines, "checkpoint",
                        entry -> entry.put("body", text).put("signature", signature))));
            }
            attackLines(lines -> lines.add(Forgery.next(lines, "checkpoint", entry -> entry.put("body", text))));
        }
        attackLines(lines -> lines.add(Forgery.next(lines, "anchor", entry -> entry.put("token", "AAAA"))));
        assertVerdicts(Verdict.VALID_UNANCHORED, Verdict.TAMPERED);
    }

    @Test
    void agreesOnTimeStamps() throws Exception {
        assumeTrue(OpenSsl.isInstalled());
        OpenSsl authority = OpenSsl.authority(folder.resolve("authority"));
        List<String> stream = research.lines().subList(4, 7);
        String checkpoint = Forgery.next(stream, "checkpoint",
                entry -> entry.put("body", Forgery.checkpoint(stream).text()));
        byte[] token = authority.token(checkpoint);
        for (int i = 0; i < token.length; i += 11) {
            byte[] flipped = token.clone();
            flipped[i] ^= 1;
            anchor(checkpoint, flipped);
        }
        for (int length : new int[] {0, 1, 100, token.length - 1, token.length + 1, TimeStamp.MAX_BYTES + 1}) {
            anchor(checkpoint, Arrays.copyOf(token, length));
        }
        anchor(checkpoint, token);
        anchor(checkpoint, authority.token("else"));
        anchor(checkpoint, OpenSsl.authority(folder.resolve("lax"), "sha256", "lax").laxToken(token));
        anchor(checkpoint, OpenSsl.authority(folder.resolve("stranger")).token(checkpoint));
        anchor(checkpoint, OpenSsl.authority(folder.resolve("old"), "sha1", "tsa").token(checkpoint));
        anchor(checkpoint, OpenSsl.authority(folder.resolve("strong"), "sha512", "tsa").token(checkpoint));
        assertVerdicts(Verdict.VALID_UNANCHORED, Verdict.TAMPERED);
        assertVerdicts(VerifyOptions.DEFAULT.withAuthorities(authority.root()), Verdict.VALID,
                Verdict.VALID_UNANCHORED, Verdict.TAMPERED);
    }

    private void anchor(String checkpoint, byte[] token) throws Exception {
        attackLines(lines -> {
            lines.add(checkpoint);
            lines.add(Forgery.next(lines, "anchor", entry -> entry.put("checkpoint", Forgery.id(checkpoint).base64Url())
                    .put("token", Base64.getEncoder().encodeToString(token))));
        });
    }

    /** The file is another now, and the log with it, but what it was stays where it was. */
    private static void rename(ResearchFolder victim, String text) throws IOException {
        ResearchFolder renamed = new ResearchFolder(victim.file().getParent(), "renamed.py");
        Files.move(victim.sidecar(), renamed.sidecar());
        Files.writeString(renamed.file(), text);
    }

    /** Adds an entry whose seal and link fit, with one member as it is written here. */
    private static void append(ResearchFolder victim, String name, String value) throws IOException {
        String last = victim.lines().get(victim.lines().size() - 1);
        String members = last.substring(1, last.lastIndexOf(",\"~\":")).replace("\"seq\":2", "\"seq\":3")
                .replaceFirst("\"prev\":\"[^\"]*\"", "\"prev\":\"" + Forgery.id(last).base64Url() + "\"")
                .replaceFirst("\"" + name + "\":", "\"replaced\":");
        String body = "{\"" + name + "\":" + value + "," + members;
        String seal = Sha256.of(body.getBytes(StandardCharsets.ISO_8859_1)).base64Url();
        Files.writeString(victim.sidecar(), body + ",\"~\":\"" + seal + "\"}\n", StandardCharsets.ISO_8859_1,
                StandardOpenOption.APPEND);
    }

    private void attackLines(Consumer<List<String>> change) throws Exception {
        attack(victim -> victim.edit(change));
    }

    private void attack(Attack attack) throws Exception {
        Path copy = Files.createDirectories(folder.resolve("attacks").resolve(String.format("%04d", cases++)));
        ResearchFolder victim = new ResearchFolder(copy);
        Files.copy(research.file(), victim.file());
        Files.copy(research.sidecar(), victim.sidecar());
        attack.on(victim);
    }

    /** Both verifiers agree on every attack so far, and these verdicts are among theirs. */
    private void assertVerdicts(Verdict... verdicts) throws Exception {
        assertVerdicts(VerifyOptions.DEFAULT, verdicts);
    }

    private void assertVerdicts(VerifyOptions options, Verdict... verdicts) throws Exception {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        assertAgreement(folder.resolve("attacks"), options).files()
                .forEach(file -> seen.add(file.verdict()));
        assertTrue(seen.containsAll(List.of(verdicts)), seen::toString);
    }

    private Report assertAgreement(Path logs, VerifyOptions options) throws Exception {
        return both.verifyAll(List.of(logs), options);
    }
}
