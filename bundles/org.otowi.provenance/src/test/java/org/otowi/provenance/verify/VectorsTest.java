package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The logs that are shipped for verifiers get the verdicts that are shipped with them. */
class VectorsTest {

    private static final Path VECTORS = Path.of("src", "test", "resources", "org", "otowi", "provenance", "vectors");

    static Stream<Path> vectors() throws Exception {
        try (Stream<Path> folders = Files.list(VECTORS)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void getsItsVerdictAndItsFindings(Path vector) throws Exception {
        JsonNode expected = new ObjectMapper().readTree(vector.resolve("expected.json").toFile());
        FileReport report = verify(vector, Optional.empty());
        assertEquals(expected.get("verdict").textValue(), report.verdict().label());
        assertEquals(StreamSupport.stream(expected.get("findings").spliterator(), false).map(JsonNode::textValue)
                .toList(), report.findings().stream().map(finding -> finding.kind().label()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "ecdsa", "rsa"})
    void aSignatureByAnAllowedSignerGivesTheGrade(String type) throws Exception {
        FileReport report = verify(VECTORS.resolve("signed-" + type), Optional.of(VECTORS.resolve("allowed_signers")));
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict());
        assertEquals(Grade.SIGNED, report.grade());
        assertEquals(List.of(), report.findings());
    }

    @Test
    void row3ASignatureByAStrangerIsUntrusted() throws Exception {
        assertUntrusted("signed-by-a-stranger");
    }

    @Test
    void row29ASignatureMadeForGitIsUntrusted() throws Exception {
        assertUntrusted("signed-for-git");
    }

    @Test
    void withoutAListTheSignerIsSaidNotToBeChecked() throws Exception {
        FileReport report = verify(VECTORS.resolve("signed-ed25519"), Optional.empty());
        assertEquals(Grade.SIGNED, report.grade());
        assertTrue(report.findings().get(0).sentence().contains("was not checked"));
    }

    @Test
    void unsignedLogsStayUnsignedWhateverTheList() throws Exception {
        FileReport report = verify(VECTORS.resolve("checkpoint"), Optional.of(VECTORS.resolve("allowed_signers")));
        assertEquals(Grade.UNSIGNED, report.grade());
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict());
    }

    @ParameterizedTest
    @CsvSource({"anchored, VALID, ANCHORED, ANCHORED", "anchored-and-gone-on, VALID_UNANCHORED, UNSIGNED, ANCHORED",
        "anchored-before-its-time, VALID, ANCHORED, ANCHOR_TIME",
        "anchored-by-a-stranger, VALID_UNANCHORED, UNSIGNED, ANCHOR_UNTRUSTED",
        "anchored-something-else, TAMPERED, UNSIGNED, ANCHOR", "one-session, VALID_UNANCHORED, UNSIGNED,"})
    void aTimeStampByAKnownAuthorityAnchorsWhatItCovers(String vector, Verdict verdict, Grade grade, FindingKind kind)
            throws Exception {
        FileReport report = Verifier.verify(VECTORS.resolve(vector).resolve("plot.py.aiprov.jsonl"),
                VerifyOptions.DEFAULT.withAuthorities(VECTORS.resolve("tsa-ca.pem")));
        assertEquals(verdict, report.verdict());
        assertEquals(grade, report.grade());
        assertEquals(Optional.ofNullable(kind), report.findings().stream().map(Finding::kind).findFirst());
    }

    private static void assertUntrusted(String vector) throws Exception {
        FileReport report = verify(VECTORS.resolve(vector), Optional.of(VECTORS.resolve("allowed_signers")));
        assertEquals(Verdict.UNTRUSTED_KEY, report.verdict());
        assertEquals(Grade.UNSIGNED, report.grade());
    }

    private static FileReport verify(Path vector, Optional<Path> signers) throws Exception {
        return Verifier.verify(vector.resolve("plot.py.aiprov.jsonl"), new VerifyOptions(false, signers));
    }
}
