package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.testing.ResearchFolder;

class ReportTest {

    @TempDir
    private Path folder;

    private ResearchFolder good;
    private ResearchFolder bad;

    @BeforeEach
    void record() throws Exception {
        good = new ResearchFolder(folder, "good.py").withThreeEdits();
        bad = new ResearchFolder(Files.createDirectory(folder.resolve("sub")), "bad.py").withThreeEdits();
    }

    @Test
    void everySidecarUnderAFolderIsJudgedAndTheWorstVerdictStands() throws Exception {
        bad.edit(lines -> lines.remove(1));
        Report report = verify(folder);
        assertEquals(Verdict.TAMPERED, report.verdict());
        assertEquals(4, report.exitCode());
        assertEquals(List.of(good.sidecar(), bad.sidecar()), report.files().stream().map(FileReport::sidecar).toList());
        assertEquals(List.of(Verdict.VALID_UNANCHORED, Verdict.TAMPERED),
                report.files().stream().map(FileReport::verdict).toList());
    }

    @Test
    void aResearchFileStandsForItsSidecar() throws Exception {
        assertEquals(List.of(good.sidecar()), verify(good.file()).files().stream().map(FileReport::sidecar).toList());
        assertEquals(0, verify(good.file()).exitCode());
    }

    @Test
    void nothingToJudgeIsNoAnswer() throws Exception {
        Report report = verify(Files.createDirectory(folder.resolve("empty")));
        assertEquals(Verdict.NO_ANSWER, report.verdict());
        assertEquals(2, report.exitCode());
        assertEquals(2, verify(Files.createFile(folder.resolve("unrecorded.py"))).exitCode());
    }

    @Test
    void anEmptySidecarIsNoAnswer() throws Exception {
        good.replace(new byte[0]);
        assertEquals(2, verify(good.sidecar()).exitCode());
    }

    @Test
    void aSidecarThatCannotBeReadIsReportedAmongTheOthers() throws Exception {
        Path pipe = folder.resolve("pipe.py.aiprov.jsonl");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        Report report = verify(folder);
        assertEquals(2, report.exitCode());
        assertEquals(FindingKind.UNREADABLE, report.files().get(1).findings().get(0).kind());
        assertEquals(Verdict.VALID_UNANCHORED, report.files().get(0).verdict());
        assertTrue(report.sentence().contains("could not be read"), report.sentence());
    }

    @Test
    void aFolderInTheSidecarsPlaceIsNoLog() throws Exception {
        Path strange = Files.createDirectory(folder.resolve("strange.py.aiprov.jsonl"));
        ProvenanceException e = assertThrows(ProvenanceException.class,
                () -> Verifier.verify(strange, VerifyOptions.DEFAULT));
        assertEquals(ProvenanceException.Reason.UNREADABLE, e.reason());
    }

    @Test
    void aPathThatDoesNotExistIsReportedAmongTheOthersAndHidesNothing() throws Exception {
        Path typo = folder.resolve("typo.py");
        assertEquals(2, verify(typo).exitCode());
        bad.edit(lines -> lines.remove(1));
        Report report = verify(typo, bad.file());
        assertEquals(4, report.exitCode());
        assertEquals(List.of(bad.sidecar(), typo), report.files().stream().map(FileReport::sidecar).toList());
        Finding finding = report.files().get(1).findings().get(0);
        assertEquals(FindingKind.UNREADABLE, finding.kind());
        assertTrue(finding.sentence().contains("found nothing"), finding.sentence());
    }

    /** Also for an administrator, who may enter every folder: a path can be too long for the system. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatCannotBeReadIsReportedAmongTheOthersAndHidesNothing() throws Exception {
        bad.edit(lines -> lines.remove(1));
        Path deep = Files.createDirectories(folder.resolve("sub/a" + ("/" + "d".repeat(250)).repeat(10)));
        Path low = Files.createDirectories(folder.resolve("b" + ("/" + "e".repeat(250)).repeat(10)));
        Path top = folder.resolve("b");
        Path moved = Files.move(top, deep.resolve("b"));
        try {
            assertTrue(deep.toString().length() + low.toString().length() > 4096);
            Report report = verify(folder);
            assertEquals(4, report.exitCode());
            assertEquals(List.of(Verdict.VALID_UNANCHORED, Verdict.NO_ANSWER, Verdict.TAMPERED),
                    report.files().stream().map(FileReport::verdict).toList());
            assertEquals(FindingKind.UNREADABLE, report.files().get(1).findings().get(0).kind());
        } finally {
            Files.move(moved, top);
        }
    }

    @Test
    void aLinkThatIsThePathAskedForIsFollowedAndKeepsItsName() throws Exception {
        bad.edit(lines -> lines.remove(1));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("sub"));
        Report report = verify(link);
        assertEquals(List.of(link.resolve("bad.py.aiprov.jsonl")),
                report.files().stream().map(FileReport::sidecar).toList());
        assertEquals(Verdict.TAMPERED, report.verdict());
    }

    @Test
    void linksAreNotFollowed() throws Exception {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(outside.resolve("x.py.aiprov.jsonl"), good.sidecar());
        Files.createSymbolicLink(outside.resolve("folder"), folder.resolve("sub"));
        assertEquals(List.of(), verify(outside).files());
    }

    @Test
    void nonCanonicalFormIsADefectOnlyWhenStrict() throws Exception {
        good.edit(lines -> lines.set(3, spaced(lines.get(3))));
        assertEquals(Verdict.VALID_UNANCHORED, good.verify().verdict());
        FileReport strict = Verifier.verify(good.sidecar(), new VerifyOptions(true, Optional.empty()));
        assertEquals(Verdict.TAMPERED, strict.verdict());
        assertEquals(FindingKind.NON_CANONICAL, strict.findings().get(0).kind());
    }

    @Test
    void theJsonFormIsOneLineWithWhatAProgramNeeds() throws Exception {
        bad.edit(lines -> lines.remove(1));
        String text = verify(folder).toJson();
        assertFalse(text.contains("\n"));
        JsonNode json = new ObjectMapper().readTree(text);
        assertEquals("TAMPERED", json.get("verdict").asText());
        assertEquals("unsigned", json.get("grade").asText());
        assertEquals(0, json.at("/files/0/findings").size());
        assertEquals(4, json.at("/files/0/entries").asInt());
        assertEquals(bad.sidecar().toString(), json.at("/files/1/file").asText());
        JsonNode finding = json.at("/files/1/findings/0");
        assertEquals("seq-gap", finding.get("kind").asText());
        assertEquals("defect", finding.get("severity").asText());
        assertEquals(2, finding.get("line").asInt());
        assertEquals(2, finding.get("seq").asInt());
        assertEquals("1", finding.get("expected").asText());
        assertEquals("2", finding.get("found").asText());
    }

    @Test
    void theJsonFormOfNothingHasItsListOfFiles() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals("{\"verdict\":\"NO-ANSWER\",\"grade\":\"unsigned\",\"files\":[]}", verify(empty).toJson());
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void everyVerdictAndGradeHasASentenceForPeople(Verdict verdict) {
        for (Grade grade : Grade.values()) {
            assertTrue(new Report(verdict, grade, List.of()).sentence().contains("cannot be known"));
        }
    }

    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void everyFindingHasASentenceForPeople(FindingKind kind) {
        Findings findings = new Findings();
        findings.about(kind, "what was expected", "what was found");
        assertTrue(findings.sorted().get(0).sentence().length() > 10);
    }

    private static String spaced(String line) {
        String body = line.substring(0, line.lastIndexOf(",\"~\"")).replaceFirst("\"type\":", "\"type\": ");
        String seal = Sha256.of(body.getBytes()).base64Url();
        return body + ",\"~\":\"" + seal + "\"}";
    }

    private static Report verify(Path... paths) throws ProvenanceException {
        return Verifier.verifyAll(List.of(paths), VerifyOptions.DEFAULT);
    }
}
