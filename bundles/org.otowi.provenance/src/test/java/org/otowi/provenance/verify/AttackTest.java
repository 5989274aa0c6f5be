package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.BothVerifiers;
import org.otowi.provenance.testing.ResearchFolder;

/**
 * Rows of the attack table: each is done to the log of one session with three edits, and judged by both verifiers. The
 * methods are named after the row, which {@link AttackTableTest} relies on.
 */
abstract class AttackTest {

    private static BothVerifiers both;

    @TempDir
    Path folder;

    ResearchFolder research;

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

    void addSecondSession() throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, "second session\n");
        }
    }

    /** What both verifiers say of the log. */
    FileReport verify() throws Exception {
        return verify(research);
    }

    static FileReport verify(ResearchFolder victim) throws Exception {
        return both.verify(victim.sidecar(), VerifyOptions.DEFAULT);
    }

    /** What both verifiers say of the log when asked for more than the usual. */
    FileReport verify(VerifyOptions options) throws Exception {
        return both.verify(research.sidecar(), options);
    }

    FileReport assertVerdict(Verdict verdict, FindingKind... kinds) throws Exception {
        return assertVerdict(research, verdict, kinds);
    }

    static FileReport assertVerdict(ResearchFolder victim, Verdict verdict, FindingKind... kinds) throws Exception {
        FileReport report = verify(victim);
        assertEquals(verdict, report.verdict(), report.findings()::toString);
        assertTrue(kinds(report).containsAll(List.of(kinds)), report.findings()::toString);
        return report;
    }

    /** The verdict stands, and nothing at all was noticed. */
    void assertNothingNoticed() throws Exception {
        assertEquals(List.of(), assertVerdict(Verdict.VALID_UNANCHORED).findings());
    }

    static List<FindingKind> kinds(FileReport report) {
        return report.findings().stream().map(Finding::kind).toList();
    }
}
