package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.ResearchFolder;

/** Rows 18 to 21: a log beside another file, foreign entries, and a file that is not what the log says. */
class AttacksOnPlacesTest extends AttackTest {

    @Test
    void row18AValidSidecarIsMovedToAnotherFile() throws Exception {
        ResearchFolder other = new ResearchFolder(folder, "other.py");
        Files.writeString(other.file(), "something else\n");
        Files.move(research.sidecar(), other.sidecar());
        FileReport report = verify(other);
        assertEquals(Verdict.TAMPERED, report.verdict());
        assertEquals(FindingKind.BELONGS_ELSEWHERE, report.findings().get(0).kind());
        assertEquals("plot.py", report.findings().get(0).expected().get());
    }

    @Test
    void row18AMovedSidecarIsAWarningWhereItsOwnFileIsGone() throws Exception {
        ResearchFolder other = new ResearchFolder(folder, "other.py");
        Files.writeString(other.file(), "something else\n");
        Files.move(research.sidecar(), other.sidecar());
        Files.delete(research.file());
        FileReport report = verify(other);
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict());
        assertEquals(FindingKind.MOVED, report.findings().get(0).kind());
    }

    @Test
    void row18AMovedSidecarIsAWarningWhereItsOwnFileHasALog() throws Exception {
        ResearchFolder other = new ResearchFolder(folder, "other.py");
        Files.writeString(other.file(), "something else\n");
        Files.copy(research.sidecar(), other.sidecar());
        assertEquals(Verdict.VALID_UNANCHORED, verify(other).verdict());
        assertEquals(FindingKind.MOVED, verify(other).findings().get(0).kind());
    }

    @Test
    void row19EntriesOfAnotherProjectAreGraftedIn() throws Exception {
        ResearchFolder other = new ResearchFolder(folder, "other.py");
        try (RecordingSession session = other.session()) {
            other.ai(session, "quite different\n");
        }
        List<String> foreign = other.lines();
        research.edit(lines -> lines.addAll(foreign));
        assertVerdict(Verdict.TAMPERED, FindingKind.GRAFTED);
        assertEquals(5, verify().findings().get(0).line().getAsInt());
    }

    @Test
    void row19AnEmptyFileConnectsNoProjects() throws Exception {
        ResearchFolder other = new ResearchFolder(folder, "other.py");
        for (ResearchFolder each : List.of(research, other)) {
            try (RecordingSession session = each.session()) {
                each.human(session, "");
                each.human(session, "");
            }
        }
        List<String> foreign = other.lines();
        research.edit(lines -> lines.addAll(foreign));
        assertVerdict(Verdict.TAMPERED, FindingKind.GRAFTED);
    }

    @Test
    void row20TheFileIsChangedOutside() throws Exception {
        Files.writeString(research.file(), "changed by something else\n");
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.CONTENT_DIFFERS);
    }

    @Test
    void row21AModelsTextClaimedAsOnesOwnCannotBeDetectedAndTheReportSaysSo() throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, "pasted from a chat window\n");
        }
        assertNothingNoticed();
        for (Grade grade : Grade.values()) {
            FileReport report = new FileReport(research.sidecar(), Verdict.VALID_UNANCHORED, grade, 1, List.of());
            assertTrue(report.sentence().matches("(?s).*[Ww]hether an edit by hand was really made by hand,? cannot be known.*"),
                    report.sentence());
        }
    }
}
