package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.ResearchFolder;

/** Rows 9, 22 to 25, 30 and 32: what version control, other programs and power losses do to a log. */
class TransportIsNoAttackTest extends AttackTest {

    @Test
    void row9LinesAreReordered() throws Exception {
        addSecondSession();
        research.edit(Collections::reverse);
        assertVerdict(Verdict.VALID_UNANCHORED);
        assertEquals(List.of(), verify().findings());
    }

    @Test
    void row9ALineIsDuplicated() throws Exception {
        research.edit(lines -> lines.add(lines.get(1)));
        assertVerdict(Verdict.VALID_UNANCHORED);
        assertEquals(4, verify().entries());
    }

    @Test
    void row22FileAndSidecarAreRenamedTogether() throws Exception {
        ResearchFolder renamed = new ResearchFolder(folder, "figure.py");
        Files.move(research.file(), renamed.file());
        Files.move(research.sidecar(), renamed.sidecar());
        assertEquals(Verdict.VALID_UNANCHORED, verify(renamed).verdict());
        assertEquals(FindingKind.RENAMED, verify(renamed).findings().get(0).kind());
    }

    @Test
    void row23TwoFirstRecordsOfOneFileAreMerged() throws Exception {
        ResearchFolder elsewhere = new ResearchFolder(Files.createDirectory(folder.resolve("clone")));
        try (RecordingSession session = elsewhere.session()) {
            elsewhere.human(session, "theirs\n");
        }
        List<String> theirs = elsewhere.lines();
        research.edit(lines -> lines.addAll(theirs));
        assertVerdict(Verdict.VALID_UNANCHORED);
    }

    @Test
    void row24ATornLastLineIsIncompleteUntilTheNextRecord() throws Exception {
        byte[] whole = research.bytes();
        byte[] torn = new byte[whole.length - 300];
        System.arraycopy(whole, 0, torn, 0, torn.length);
        research.replace(torn);
        assertVerdict(Verdict.INCOMPLETE, FindingKind.TORN_TAIL);
        addSecondSession();
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.RECOVERED_TAIL);
        assertTrue(new String(research.bytes(), StandardCharsets.UTF_8)
                .startsWith(new String(torn, StandardCharsets.UTF_8) + "\n"));
    }

    @Test
    void row25LineEndsAreConverted() throws Exception {
        String text = new String(research.bytes(), StandardCharsets.UTF_8);
        research.replace(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.TRANSPORT_DAMAGE);
        addSecondSession();
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.TRANSPORT_DAMAGE);
    }

    @Test
    void row30MarkersOfNestedConflictsAreLongerAndLeftIn() throws Exception {
        research.edit(lines -> lines.addAll(2, List.of("<<<<<<<<< HEAD:plot.py", "||||||||| base", "=========", ">".repeat(64))));
        FileReport report = assertVerdict(Verdict.VALID_UNANCHORED);
        assertEquals(Collections.nCopies(4, FindingKind.CONFLICT_MARKER), kinds(report));
        research.edit(lines -> lines.add("=".repeat(65)));
        assertVerdict(Verdict.TAMPERED, FindingKind.MALFORMED);
    }

    @Test
    void row30ConflictMarkersAreLeftIn() throws Exception {
        research.edit(lines -> {
            lines.add(2, "<<<<<<< HEAD");
            lines.add(3, "=======");
            lines.add(">>>>>>> topic");
        });
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.CONFLICT_MARKER);
        assertEquals(4, verify().entries());
        addSecondSession();
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.CONFLICT_MARKER);
    }

    @Test
    void row32AnEntryThatALaterStreamNamesWasRemovedByGit() throws Exception {
        addSecondSession();
        String removed = research.lines().get(3);
        research.edit(lines -> lines.remove(3));
        assertVerdict(Verdict.INCOMPLETE, FindingKind.MISSING_PARENT);
        assertEquals(Forgery.id(removed).base64Url(), verify().findings().get(0).expected().get());
    }
}
