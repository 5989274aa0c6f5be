package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentState;
import org.otowi.provenance.Decision;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.LineDelimiter;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.verify.Verdict;

class RecordingSessionTest {

    @TempDir
    private Path folder;

    private ResearchFolder research;

    @BeforeEach
    void prepare() {
        research = new ResearchFolder(folder);
    }

    @Test
    void theFirstEntryOfAStreamSaysWhoAndWithWhat() throws Exception {
        LogEntry open = research.withThreeEdits().log().entries().get(0);
        assertEquals(Optional.of(EntryType.OPEN), open.type());
        assertEquals(Optional.of("Ada"), open.actorName());
        assertEquals(Optional.of("plot.py"), open.fileName());
        assertEquals("otowi", open.details().get("tool.name"));
        assertEquals("aiprov/1", open.details().get("format"));
        assertEquals(List.of(), open.links());
        assertTrue(open.fileId().isPresent());
    }

    @Test
    void anAiEntrySaysWhichModelDidWhatAndWhy() throws Exception {
        ModelUse model = new ModelUse("example", "model-1", Optional.of("model-1-2026"), Optional.of("v7"),
                new TreeMap<>(), Optional.of("api.example.org"), Optional.of("lab policy 3")).with(
                new TreeMap<>(java.util.Map.of("temperature", "0.2")));
        Sha256 paper = Sha256.of(new byte[] {1});
        AiEdit edit = AiEdit.of(Optional.empty(), Content.ofText("x = 1\ny = 2\n"), model)
                .with(new Exchange(List.of("p1", "p2"), List.of("r"), List.of("c"), Optional.of("talk"),
                        Optional.of("req-9")))
                .forPurpose("fit").decided(new Decision(List.of(0, 2)))
                .citing(List.of(new CitedSource("paper.pdf", paper, Optional.of("p. 3"))));
        LogEntry entry = record(edit);
        assertEquals(Optional.of(model), entry.model());
        assertEquals(Optional.of("fit"), entry.purpose());
        var details = entry.details();
        assertEquals("paper.pdf", details.get("sources[0].name"));
        assertEquals(paper.base64Url(), details.get("sources[0].sha256"));
        assertEquals("p. 3", details.get("sources[0].place"));
        assertEquals("2", details.get("decision[1]"));
        assertEquals("talk", details.get("conversation"));
        assertEquals("req-9", details.get("request"));
        assertEquals("60", details.get("offset"));
        assertEquals(1, entry.hunks().size());
        assertEquals(2, entry.hunks().get(0).newCount());
    }

    @Test
    void textsAreInTheStoreAndOnlyCommittedToInTheLog() throws Exception {
        LogEntry entry = record(AiEdit.of(Optional.empty(), Content.ofText("x\n"), ResearchFolder.MODEL)
                .with(Exchange.of("secret prompt", "secret reply")));
        assertFalse(Files.readString(research.sidecar()).contains("secret"));
        Sha256 prompt = Sha256.ofBase64Url(entry.details().get("commit.prompt[0]"));
        Commitment opened = research.store().commitment(prompt).orElseThrow();
        assertEquals("secret prompt", opened.text());
        assertEquals(Commitment.Kind.PROMPT, opened.kind());
        assertEquals(prompt, opened.hash());
    }

    @Test
    void theSamePromptIsCommittedToDifferentlyEachTime() throws Exception {
        AiEdit edit = AiEdit.of(Optional.empty(), Content.ofText("x\n"), ResearchFolder.MODEL)
                .with(Exchange.of("yes", "no"));
        assertNotEquals(record(edit).details().get("commit.prompt[0]"),
                record(edit).details().get("commit.prompt[0]"));
    }

    @Test
    void theEmbeddedSummarizerIsAModelToo() throws Exception {
        LogEntry entry = record(AiEdit.of(Optional.empty(), Content.ofText("x\n"), ModelUse.embedded("extract", "1")));
        assertEquals("embedded", entry.model().orElseThrow().provider());
        assertEquals("AI edit by extract (embedded), +1 -0 lines", entry.summary());
    }

    @Test
    void encodingDelimiterAndByteOrderMarkAreKept() throws Exception {
        Charset utf16 = StandardCharsets.UTF_16LE;
        Content content = Content.of("\ufeffa\r\nb\r\n".getBytes(utf16), utf16);
        ContentState state = record(AiEdit.of(Optional.empty(), content, ResearchFolder.MODEL)).after().orElseThrow();
        assertEquals(new ContentState(content.sha256(), Optional.of("UTF-16LE"), true, LineDelimiter.CRLF), state);
    }

    @Test
    void bytesThatAreNoTextAreRecordedWithoutLines() throws Exception {
        Content binary = Content.of(new byte[] {(byte) 0xff, 0, (byte) 0xfe}, StandardCharsets.UTF_8);
        LogEntry entry = record(AiEdit.of(Optional.empty(), binary, ResearchFolder.MODEL));
        assertEquals(List.of(), entry.hunks());
        assertEquals(binary.sha256(), entry.after().orElseThrow().sha256());
        assertEquals("AI edit by model-1 (example), lines not known", entry.summary());
    }

    @Test
    void oneSessionWritesOneStream() throws Exception {
        List<LogEntry> entries = research.withThreeEdits().log().entries();
        assertEquals(List.of(0L, 1L, 2L, 3L), entries.stream().map(LogEntry::seq).toList());
        assertEquals(1, entries.stream().map(LogEntry::stream).distinct().count());
    }

    @Test
    void aSecondSessionOpensAStreamOnTheFrontier() throws Exception {
        research.withThreeEdits();
        LogEntry last = research.log().entries().get(3);
        try (RecordingSession session = research.session()) {
            research.human(session, "x\n");
        }
        LogEntry open = research.log().entries().get(4);
        assertEquals(Optional.of(EntryType.OPEN), open.type());
        assertEquals(List.of(last.id()), open.links());
        assertEquals(research.log().entries().get(0).fileId(), open.fileId());
    }

    @Test
    void aSessionOpensANewStreamWhenSomebodyElseWroteInBetween() throws Exception {
        try (RecordingSession one = research.session(); RecordingSession other = research.session()) {
            research.human(one, "a\n");
            research.human(other, "b\n");
            research.human(one, "c\n");
            research.human(one, "d\n");
        }
        List<String> types = research.log().entries().stream().map(LogEntry::typeName).toList();
        assertEquals(List.of("open", "human", "open", "human", "open", "human", "human"), types);
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    @Test
    void aSessionOpensANewStreamWhenTheLogIsBackWhereItBegan() throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, "a\n");
            List<String> before = research.lines();
            try (RecordingSession second = research.session()) {
                research.human(second, "b\n");
                List<String> after = research.lines();
                research.edit(lines -> lines.retainAll(before));
                research.human(second, "c\n");
                research.edit(lines -> lines.addAll(after));
            }
        }
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
        assertEquals(3, research.log().entries().stream().map(LogEntry::stream).distinct().count());
    }

    /** Otherwise a merge could part the entries of a stream, and a revert of it take away some of them. */
    @Test
    void aSessionOpensANewStreamWhenItsLastEntryIsNotInTheLastLine() throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, "a\n");
            research.edit(lines -> lines.add(lines.get(0)));
            LogEntry entry = research.human(session, "b\n");
            assertNotEquals(research.log().entries().get(0).stream(), entry.stream());
        }
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    @Test
    void aSessionOpensANewStreamWhenTheLogWasPutBack() throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, "a\n");
            byte[] committed = research.bytes();
            research.human(session, "b\n");
            research.replace(committed);
            research.human(session, "c\n");
        }
        assertEquals(2, research.log().entries().stream().map(LogEntry::stream).distinct().count());
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    @Test
    void aMergedLogIsContinuedOnAllItsBranches() throws Exception {
        research.withThreeEdits();
        byte[] common = research.bytes();
        recordHuman("ours\n");
        List<String> ours = research.lines().subList(4, 6);
        research.replace(common);
        recordHuman("theirs\n");
        research.edit(lines -> lines.addAll(ours));
        Files.writeString(research.file(), "merged\n");
        recordHuman("merged and edited\n");
        LogEntry open = research.log().entries().stream()
                .filter(entry -> entry.links().size() == 2).findFirst().orElseThrow();
        assertEquals(Optional.of(EntryType.OPEN), open.type());
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
        assertEquals(1, research.log().lastStates().size());
    }

    @Test
    void whatHappenedOutsideIsRecordedFirst() throws Exception {
        research.withThreeEdits();
        Files.writeString(research.file(), "a\nB\nc\n");
        recordHuman("a\nB\nC\n");
        List<LogEntry> entries = research.log().entries();
        LogEntry external = entries.get(5);
        assertEquals(Optional.of(EntryType.EXTERNAL), external.type());
        assertEquals(entries.get(3).after().orElseThrow().sha256(), external.before().orElseThrow());
        assertEquals(entries.get(6).before(), Optional.of(external.after().orElseThrow().sha256()));
        Hunk hunk = external.hunks().get(0);
        assertEquals(List.of(2, 1, 2, 1),
                List.of(hunk.oldStart(), hunk.oldCount(), hunk.newStart(), hunk.newCount()));
    }

    @Test
    void whatHappenedOutsideIsRecordedEvenIfTheStoreWasSpoilt() throws Exception {
        recordHuman("a\n");
        try (var kept = Files.walk(folder.resolve("store"))) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[0]);
            }
        }
        try (var session = research.session()) {
            session.recordExternal(research.file(), Content.ofText("a\nb\n"));
        }
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    @Test
    void aFileThatExistedBeforeItsLogBeginsAsExternal() throws Exception {
        Files.writeString(research.file(), "by hand, long ago\n");
        recordHuman("now\n");
        assertEquals(List.of("open", "external", "human"),
                research.log().entries().stream().map(LogEntry::typeName).toList());
    }

    @Test
    void aFileThatWasDeletedAndMadeAgainIsRecordedAsSuch() throws Exception {
        research.withThreeEdits();
        Files.delete(research.file());
        recordHuman("new\n");
        LogEntry external = research.log().entries().get(5);
        assertEquals(Optional.of(EntryType.EXTERNAL), external.type());
        assertEquals(Optional.empty(), external.after());
    }

    @Test
    void foundContentIsRecordedAsExternal() throws Exception {
        research.withThreeEdits();
        try (RecordingSession session = research.session()) {
            LogEntry entry = session.recordExternal(research.file(), Content.ofText("a\nb\nc\nd\n"));
            assertEquals(Optional.of(EntryType.EXTERNAL), entry.type());
            assertEquals(4, entry.hunks().get(0).newStart());
        }
        assertEquals(List.of(Content.ofText("a\nb\nc\nd\n").state()), research.log().lastStates());
    }

    @Test
    void aFormatterIsRecordedAsSuchWithTheSameBareHash() throws Exception {
        try (RecordingSession session = research.session()) {
            LogEntry typed = research.human(session, "f( x )\n");
            LogEntry formatted = session.recordFormat(research.file(), research.content(), Content.ofText("f(x)\n"));
            assertEquals(Optional.of(EntryType.FORMAT), formatted.type());
            assertEquals(typed.hunks().get(0).bare(), formatted.hunks().get(0).bare());
            assertNotEquals(typed.hunks().get(0).text(), formatted.hunks().get(0).text());
        }
    }

    @Test
    void theLinesOfReturnedEntriesAreThoseOfTheFile() throws Exception {
        try (RecordingSession session = research.session()) {
            assertEquals(2, research.human(session, "a\n").line());
            assertEquals(3, research.human(session, "b\n").line());
        }
    }

    @Test
    void namesWithSpacesAndForeignLettersWork() throws Exception {
        ResearchFolder odd = new ResearchFolder(folder, "Grafik \u00e4\u4e2d \"1\".py").withThreeEdits();
        assertEquals(Verdict.VALID_UNANCHORED, odd.verify().verdict());
        assertEquals(List.of(), odd.verify().findings());
    }

    private void recordHuman(String text) throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, text);
        }
    }

    private LogEntry record(AiEdit edit) throws Exception {
        try (RecordingSession session = research.session()) {
            return session.recordAiEdit(research.file(), edit);
        }
    }
}
