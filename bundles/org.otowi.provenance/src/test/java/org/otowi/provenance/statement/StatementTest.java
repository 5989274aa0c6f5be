package org.otowi.provenance.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otowi.provenance.Commitment.Kind;
import org.otowi.provenance.Content;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.Review.Checked;
import org.otowi.provenance.attribution.Attribution;
import org.otowi.provenance.export.RecordedFile;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.record.FileReview;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.verify.Report;

class StatementTest {

    private static final String PAPER = """
            # Decay *study*
            By hand.
            ## Results
            By a model.
            By a model too.
            ## Outlook
            By hand again.
            """;

    @TempDir
    private Path folder;
    private ResearchFolder research;

    @BeforeEach
    void recordAPaper() throws Exception {
        research = new ResearchFolder(folder, "paper.md");
        try (RecordingSession session = research.session()) {
            research.human(session, "# Decay *study*\nBy hand.\n## Results\n## Outlook\nBy hand again.\n");
            research.ai(session, PAPER);
        }
    }

    @Test
    void saysWhichModelWroteHowMuchAndUnderWhichHeading() throws Exception {
        String statement = statement(StatementStyle.IEEE);
        assertTrue(statement.contains("model-1, version not stated by the provider, served by example (accepted edits: 1,"),
                statement);
        assertTrue(statement.contains("| paper.md | 7 | 2 (29 %) | 0 | 5 (71 %) | 0 | 0 | Results |"), statement);
        assertTrue(statement.contains("They were used to: test."), statement);
    }

    @Test
    void aHeadingThatTheModelWroteIsNamedAndTheOneBeforeItNot() throws Exception {
        try (RecordingSession session = research.session()) {
            research.ai(session, PAPER + "### Limits\n\nNone.\n");
        }
        assertTrue(statement(StatementStyle.IEEE).contains("| Results; Limits |"));
    }

    @Test
    void whoVerifiedComesFromReviewsOnly() throws Exception {
        assertTrue(statement(StatementStyle.AIP).contains("[The record holds no review."));
        try (RecordingSession session = research.session()) {
            session.recordReview(research.file(), new FileReview(research.content().orElseThrow(),
                    List.of(new LineRange(4, 2)), Checked.TESTED, Optional.of("same figure")));
        }
        String reviewed = statement(StatementStyle.AIP);
        assertTrue(reviewed.contains("- Ada tested paper.md, lines 4-5 ("), reviewed);
        assertTrue(reviewed.contains("(same figure)"), reviewed);
        assertFalse(reviewed.contains("holds no review"), reviewed);
    }

    @Test
    void onlyDisclosedPromptsAreInTheAppendix() throws Exception {
        assertFalse(statement(StatementStyle.SCIENCE).contains("Please."));
        LogEntry edit = research.log().entries().get(2);
        try (RecordingSession session = research.session()) {
            session.recordDisclosure(research.file(), edit.id(),
                    research.store().commitment(edit.commitments(Kind.PROMPT).get(0)).orElseThrow());
        }
        String disclosed = statement(StatementStyle.SCIENCE);
        assertTrue(disclosed.contains("Appendix") && disclosed.contains("    Please."), disclosed);
        assertFalse(disclosed.contains("Done."), disclosed);
    }

    @Test
    void aFileWithoutAnEditByAModelSaysSo() throws Exception {
        research = new ResearchFolder(folder, "notes.md");
        try (RecordingSession session = research.session()) {
            research.human(session, "By hand.\n");
        }
        assertTrue(statement(StatementStyle.NATURE).contains("name no edit by a model"));
    }

    @Test
    void whatALogSaysCannotChangeThePage() throws Exception {
        try (RecordingSession session = research.session()) {
            Optional<Content> before = research.content();
            session.recordAiEdit(research.file(), AiEdit.of(before, Content.ofText(PAPER + "x\n"),
                    ResearchFolder.MODEL).forPurpose("<img src=x>| [a](javascript:b)\n# c \u202e"));
        }
        String statement = statement(StatementStyle.ICMJE);
        assertTrue(statement.contains("\\<img src=x\\>\\| \\[a\\]\\(javascript:b\\) \\# c"), statement);
        assertFalse(statement.contains("\u202e"), statement);
    }

    @ParameterizedTest
    @EnumSource
    void everyStyleSaysWhetherItsRuleWasReadAtTheSource(StatementStyle style) throws Exception {
        String statement = statement(style);
        assertTrue(statement.startsWith("# "), statement);
        boolean primary = List.of(StatementStyle.ICMJE, StatementStyle.IEEE, StatementStyle.AIP).contains(style);
        assertEquals(!primary, statement.contains("Check the journal's page: this summary was not taken from it."));
        assertEquals(Optional.of(style), StatementStyle.of(style.label()));
    }

    private String statement(StatementStyle style) throws Exception {
        RecordedFile file = new RecordedFile(research.file().getFileName().toString(), research.log(),
                research.verify(), Optional.of(Attribution.ofFile(research.log(), Optional.empty())));
        List<String> lines = research.content().orElseThrow().lines().orElseThrow();
        return Statement.of(List.of(StatementFile.of(file, lines)), Report.of(List.of(file.report())), style);
    }
}
