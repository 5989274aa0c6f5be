package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.ui.internal.presenter.Details;
import org.otowi.provenance.ui.internal.presenter.EntryColumn;
import org.otowi.provenance.ui.internal.presenter.EntryDetails;
import org.otowi.provenance.ui.internal.presenter.EntryRow;
import org.otowi.provenance.ui.internal.presenter.Mark;
import org.otowi.provenance.ui.internal.presenter.ViewState;

class RecordInWordsTest {

    private RecordedFolder folder;

    @BeforeEach
    void record(@TempDir Path path) throws Exception {
        folder = new RecordedFolder(path);
    }

    @Test
    void intactRecordSaysSoAndWhatCannotBeKnown() throws Exception {
        ViewState shown = folder.shown();

        assertEquals(Mark.INTACT, shown.banner().mark());
        assertEquals("The record is intact.", shown.banner().title());
        assertEquals("tracer_transport.f90: 5 entries, 2 of them accepted AI edits.", shown.banner().text());
        assertTrue(shown.banner().meaning().contains("cannot be known"), shown.banner().meaning());
    }

    @Test
    void entriesNameWhatWhoModelAndLines() throws Exception {
        List<EntryRow> rows = folder.shown().record().orElseThrow().rows();

        assertEquals(List.of("Recording began", "Starting content", "AI edit accepted", "AI edit accepted",
                "Edited by hand"), column(rows, EntryColumn.WHAT));
        assertEquals(List.of("", "", "gpt-5-2026-08", "extractive-summary", ""), column(rows, EntryColumn.MODEL));
        assertEquals(List.of("", "+2 \u22120", "+1 \u22120", "+1 \u22120", "+1 \u22120"),
                column(rows, EntryColumn.LINES));
        assertTrue(column(rows, EntryColumn.WHO).stream().allMatch("Ada Reyes"::equals));
    }

    @Test
    void overviewCountsModelsAndPeople() throws Exception {
        String overview = folder.shown().record().orElseThrow().overview().text();

        assertTrue(overview.contains("gpt-5-2026-08 (openai): one entry"), overview);
        assertTrue(overview.contains("extractive-summary (embedded): one entry"), overview);
        assertTrue(overview.contains("Ada Reyes: 5 entries"), overview);
        assertTrue(overview.contains("otowi verify"), overview);
    }

    @Test
    void detailsOfAnAiEditSayEverythingAReviewerAsksFor() throws Exception {
        String details = details(2);

        assertLine(details, "Model", "gpt-5-2026-08 (openai)");
        assertLine(details, "Requested as", "gpt-5");
        assertLine(details, "Where it ran", "at api.openai.com");
        assertLine(details, "Approved by", "lab policy of March 2026");
        assertLine(details, "Purpose", "Compute the upwind flux of equation (4) in the inner loop");
        assertLine(details, "Decision", "accepted in part: changes 1, 3 of the proposal");
        assertLine(details, "Rests on", "tracer.pdf, p. 2");
        assertLine(details, "Changes", "line 2 added");
        assertLine(details, "Sources", SampleEdits.PAPER.hex() + "  tracer.pdf");
        assertTrue(details.contains("commit.prompt[0]: "), "what is only committed to is shown as recorded");
        assertFalse(details.contains("Write the upwind flux"), "the prompt itself is not in the log");
    }

    @Test
    void embeddedModelSaysThatNothingWasSent() throws Exception {
        assertLine(details(3), "Where it ran", "on this machine; nothing was sent anywhere");
    }

    @Test
    void alteredEntryIsNamedInTheBannerAndInItsRow() throws Exception {
        folder.edit(log -> log.replaceFirst("\"requested\":\"gpt-5\"", "\"requested\":\"gpt-4\""));

        ViewState shown = folder.shown();

        assertEquals(Mark.BROKEN, shown.banner().mark());
        assertEquals("The record was altered after it was written.", shown.banner().title());
        assertTrue(shown.banner().text().contains("In the record file: Line 3"), shown.banner().text());
        EntryRow altered = shown.record().orElseThrow().rows().get(2);
        assertTrue(altered.isDefective());
        assertEquals(Details.Look.DEFECT, EntryDetails.of(altered).lines().get(1).look());
    }

    @Test
    void interruptedWriteIsMissingAndNotAltered() throws Exception {
        folder.edit(log -> log + "{\"after\":");

        ViewState shown = folder.shown();

        assertEquals(Mark.ATTENTION, shown.banner().mark());
        assertEquals("Part of the record is missing.", shown.banner().title());
    }

    @Test
    void emptyLogCannotBeJudged() throws Exception {
        folder.edit(log -> "");

        assertEquals("The record cannot be judged.", folder.shown().banner().title());
    }

    @Test
    void logThatCannotBeReadIsExplained() throws Exception {
        Files.delete(folder.sidecar().path());
        Files.createDirectory(folder.sidecar().path());

        ViewState shown = folder.shown();

        assertEquals("The record of tracer_transport.f90 cannot be read", shown.banner().title());
        assertTrue(shown.record().isEmpty());
        assertFalse(shown.banner().text().isEmpty());
    }

    @Test
    void columnsSortAndKeepTheNewestOfEqualsFirst() throws Exception {
        List<EntryRow> rows = folder.shown().record().orElseThrow().rows();

        assertEquals(List.of(4, 3, 2, 1, 0), sorted(rows, EntryColumn.TIME, true));
        assertEquals(List.of(0, 1, 2, 3, 4), sorted(rows, EntryColumn.TIME, false));
        assertEquals(List.of(3, 2, 4, 0, 1), sorted(rows, EntryColumn.WHAT, false));
        assertEquals(List.of(1, 4, 3, 2, 0), sorted(rows, EntryColumn.LINES, true));
    }

    private String details(int row) throws InterruptedException {
        return EntryDetails.of(folder.shown().record().orElseThrow().rows().get(row)).text();
    }

    private static void assertLine(String details, String label, String value) {
        assertTrue(details.lines().anyMatch((label + "\t" + value)::equals), () -> label + " in\n" + details);
    }

    private static List<String> column(List<EntryRow> rows, EntryColumn column) {
        return rows.stream().map(column::text).toList();
    }

    private static List<Integer> sorted(List<EntryRow> rows, EntryColumn column, boolean descending) {
        return rows.stream().sorted(column.order(descending)).map(EntryRow::order).toList();
    }
}
