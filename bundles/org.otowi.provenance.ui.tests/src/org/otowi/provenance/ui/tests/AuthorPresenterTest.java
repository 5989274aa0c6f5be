package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Content;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Review.Checked;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.Tool;
import org.otowi.provenance.attribution.Attribution;
import org.otowi.provenance.log.Actors;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.record.FileReview;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.ui.internal.presenter.UiThread;
import org.otowi.provenance.ui.internal.ruler.AuthorPresenter;
import org.otowi.provenance.ui.internal.ruler.LineAuthor;
import org.otowi.provenance.ui.internal.ruler.ShownLine;
import org.otowi.provenance.workspace.FileAuthors;

/** Lines 10 to 19 of 40, counted from 0, are a model's. */
class AuthorPresenterTest {

    private static final int LINES = 40;

    private final List<Consumer<FileAuthors>> requests = new ArrayList<>();
    private final List<Integer> cancelled = new ArrayList<>();
    private final List<Runnable> timers = new ArrayList<>();
    private int texts;
    private Optional<String> unsaved = Optional.empty();
    private Sidecar sidecar;
    private final AuthorPresenter presenter = new AuthorPresenter((log, text, result) -> {
        int number = requests.size();
        requests.add(result);
        return () -> cancelled.add(number);
    }, new SameThread(), () -> {
        texts++;
        return unsaved;
    }, () -> {});

    @BeforeEach
    void record(@TempDir Path folder) throws Exception {
        sidecar = new Sidecar(folder.resolve("decay.f90"));
        String before = lines("old");
        String after = IntStream.range(0, LINES).mapToObj(i -> (i >= 10 && i < 20 ? "new " : "old ") + i + "\n")
                .collect(Collectors.joining());
        Files.writeString(sidecar.file(), after);
        try (RecordingSession session = RecordingSession.open(new Actor("Ada Reyes", Optional.empty()),
                new Tool("otowi", "0.1.0"), new DirectoryContentStore(folder.resolve("content")),
                new JournalFolder(folder.resolve("journals")))) {
            session.recordAiEdit(sidecar.file(), AiEdit.of(Optional.of(Content.ofText(before)), Content.ofText(after),
                    ModelUse.of("example", "model-1")).forPurpose("Fit the <b>decay</b>"));
            session.recordReview(sidecar.file(), FileReview.of(Content.ofText(after), Checked.TESTED));
        }
        presenter.follow(Optional.of(sidecar));
        requests.get(0).accept(known());
    }

    @Test
    void aModelsLinesAreToldFromOthers() {
        assertEquals(LineAuthor.UNKNOWN, author(9));
        assertEquals(LineAuthor.MODEL, author(10));
        assertEquals(LineAuthor.MODEL, author(19));
        assertEquals(LineAuthor.UNKNOWN, author(20));
        assertEquals(Optional.empty(), presenter.at(LINES), "the empty line behind the last");
        assertTrue(presenter.at(10).orElseThrow().isReviewed());
    }

    @Test
    void theHoverSaysAllThatAReaderAsks() throws Exception {
        String entry = presenter.entry(12).orElseThrow().hex();
        List<String> words = presenter.words(12).orElseThrow().lines().toList();
        assertEquals("A model wrote this line.", words.get(0));
        assertEquals("Model: model-1 (example)", words.get(1));
        assertTrue(words.get(2).startsWith("Accepted by Ada Reyes, "), words.get(2));
        assertEquals("Purpose: Fit the <b>decay</b>", words.get(3));
        assertTrue(words.get(4).startsWith("Tested by Ada Reyes, "), words.get(4));
        assertTrue(words.get(5).startsWith("Entry " + entry.substring(0, 8) + ", line "), words.get(5));
    }

    @Test
    void linesMoveAlongWithWhatIsTypedAboveThem() {
        presenter.linesReplaced(2, 1, 4);
        assertEquals(LineAuthor.UNSAVED, author(2));
        assertEquals(LineAuthor.UNSAVED, author(5));
        assertEquals(LineAuthor.UNKNOWN, author(12));
        assertEquals(LineAuthor.MODEL, author(13));
        assertEquals(LineAuthor.MODEL, author(22));
        assertEquals(LineAuthor.UNKNOWN, author(23));
    }

    @Test
    void noLineIsEverGivenToAnother() {
        long seed = Long.getLong("otowi.seed", 1);
        Random random = new Random(seed);
        for (int history = 0; history < 200; history++) {
            requests.get(requests.size() - 1).accept(known());
            List<Integer> lines = new ArrayList<>(IntStream.range(0, LINES).boxed().toList());
            for (int change = 0; change < 6; change++) {
                int first = random.nextInt(lines.size());
                int removed = random.nextInt(Math.min(5, lines.size() - first) + 1);
                int added = random.nextInt(5) + (removed == lines.size() ? 1 : 0);
                lines.subList(first, first + removed).clear();
                lines.addAll(first, Collections.nCopies(added, -1));
                presenter.linesReplaced(first, removed, added);
                for (int i = 0; i < lines.size(); i++) {
                    int origin = lines.get(i);
                    LineAuthor author = author(i);
                    assertTrue(author == LineAuthor.UNSAVED || origin >= 0
                            && author == (origin >= 10 && origin < 20 ? LineAuthor.MODEL : LineAuthor.UNKNOWN),
                            "seed " + seed + ", history " + history + ", line " + i);
                }
            }
            presenter.follow(Optional.of(sidecar));
        }
    }

    @Test
    void keystrokesOnlyCount() {
        int asked = requests.size();
        int read = texts;
        for (int i = 0; i < 1_000; i++) {
            presenter.linesReplaced(i % LINES, 1, 1);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 100_000; i++) {
            presenter.linesReplaced(i % LINES, 1, 1 + i % 2);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < 100_000, "less than a byte a keystroke, but " + allocated);
        assertEquals(asked, requests.size(), "nothing is asked before a pause");
        assertEquals(read, texts, "the text is not read before a pause");
        assertEquals(1, timers.size(), "one timer for all");
    }

    @Test
    void linesAreFollowedAtAPause() {
        presenter.linesReplaced(0, 1, 1);
        timers.get(0).run();
        assertEquals(2, requests.size());
        presenter.linesReplaced(0, 1, 1);
        timers.get(1).run();
        assertEquals(3, requests.size(), "a new pause");
        assertEquals(List.of(0, 1), cancelled, "what was asked before is of no interest");
    }

    @Test
    void whoeverGoesOnTypingIsNotDisturbed() {
        presenter.linesReplaced(0, 1, 1);
        presenter.linesReplaced(0, 1, 1);
        timers.get(0).run();
        assertEquals(1, requests.size());
        timers.get(1).run();
        assertEquals(2, requests.size());
    }

    @Test
    void whatIsTypedWhileLinesAreFollowedIsNotForgotten() throws Exception {
        presenter.linesReplaced(0, 1, 1);
        timers.get(0).run();
        presenter.linesReplaced(5, 0, 3);
        requests.get(1).accept(known());
        assertEquals(LineAuthor.UNKNOWN, author(0));
        assertEquals(LineAuthor.UNSAVED, author(6));
        assertEquals(LineAuthor.MODEL, author(13));
    }

    @Test
    void anAnswerThatComesTooLateIsNotShown() {
        presenter.follow(Optional.of(new Sidecar(Path.of("other.f90"))));
        requests.get(0).accept(known());
        assertFalse(presenter.isRecorded());
        assertEquals(Optional.empty(), presenter.at(10));
    }

    @Test
    void unsavedLinesThatNobodyRecordedAreThePersonsOwn() throws Exception {
        String text = Files.readString(sidecar.file()).replace("new 12", "mine");
        unsaved = Optional.of(text);
        presenter.follow(Optional.of(sidecar));
        requests.get(1).accept(new FileAuthors.Known(Attribution.of(log(), Content.ofText(text), Optional.empty()),
                new Actors(log())));
        assertEquals(LineAuthor.UNSAVED, author(12));
        assertEquals("", author(12).letter());
        assertTrue(presenter.words(12).orElseThrow().startsWith("Changed here and not recorded yet."));
        assertEquals(LineAuthor.MODEL, author(13));
    }

    @Test
    void filesThatAreTooLargeSaySo() {
        presenter.follow(Optional.of(sidecar));
        requests.get(1).accept(new FileAuthors.TooLarge());
        assertTrue(presenter.words(0).orElseThrow().startsWith("This file is larger than 8 MB"));
        presenter.linesReplaced(0, 1, 2);
        assertEquals(List.of(), timers, "and typing costs nothing");
    }

    @Test
    void withoutARecordNothingIsShown() {
        presenter.follow(Optional.of(sidecar));
        requests.get(1).accept(new FileAuthors.NoLog());
        assertFalse(presenter.isRecorded());
        assertEquals(Optional.empty(), presenter.words(0));
        assertEquals(Optional.empty(), presenter.entry(0));
    }

    private LineAuthor author(int line) {
        return presenter.at(line).map(ShownLine::author).orElseThrow();
    }

    private FileAuthors known() {
        try {
            return new FileAuthors.Known(Attribution.ofFile(log(), Optional.empty()), new Actors(log()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private ProvenanceLog log() throws Exception {
        return ProvenanceLog.read(sidecar.path());
    }

    private static String lines(String word) {
        return IntStream.range(0, LINES).mapToObj(i -> word + " " + i + "\n").collect(Collectors.joining());
    }

    private final class SameThread implements UiThread {

        @Override
        public void execute(Runnable action) {
            action.run();
        }

        @Override
        public void executeLater(Runnable action) {
            timers.add(action);
        }
    }
}
