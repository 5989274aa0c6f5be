package org.otowi.assistant.ui.tests.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.assistant.answer.Passage;
import org.otowi.assistant.workspace.ask.AskJob;
import org.otowi.assistant.workspace.ask.Attachment;
import org.otowi.assistant.workspace.ask.DocumentAsker;
import org.otowi.assistant.workspace.ask.Outcome;
import org.otowi.assistant.workspace.ask.Question;
import org.otowi.documents.Cancellation;

class DocumentAskerTest {

    private static final String NOTES = """
            # Notes

            The tracer enters the column at noon.

            The detector drifts by two percent a day.
            """;

    @TempDir
    private Path folder;

    private final DocumentAsker asker = new DocumentAsker();
    private final List<String> steps = new ArrayList<>();

    @Test
    void answerQuotesTheDocumentThatSaysIt() throws Exception {
        Outcome.Answered answered = assertInstanceOf(Outcome.Answered.class,
                ask("How much does the detector drift?", Attachment.of(write("notes.md", NOTES))));
        Passage best = answered.answer().passages().get(0);
        assertTrue(best.text().contains("two percent a day"), best.text());
        assertEquals(5, best.anchor().line().getAsInt());
        assertEquals(List.of("Reading notes.md", "Looking for the best passages"), steps);
    }

    @Test
    void selectionLimitsTheAnswer() throws Exception {
        Path notes = write("notes.md", NOTES);
        Outcome.Answered answered = assertInstanceOf(Outcome.Answered.class, ask("How much does the detector drift?",
                new Attachment(notes, Optional.of(new Attachment.Lines(1, 3)))));
        assertEquals(List.of(), answered.answer().passages());
    }

    @Test
    void selectionIsSearchedThoughMoreBearsOnTheQuestionElsewhere() throws Exception {
        String drifts = "The detector drifts by two percent a day in channel %d.\n\n";
        String text = IntStream.range(0, 20).mapToObj(drifts::formatted).collect(Collectors.joining());
        Path notes = write("notes.md", text + "The drift of the detector was measured once.\n");
        Outcome.Answered answered = assertInstanceOf(Outcome.Answered.class, ask("How was the detector drift measured?",
                new Attachment(notes, Optional.of(new Attachment.Lines(41, 41)))));
        assertEquals("The drift of the detector was measured once.", answered.answer().passages().get(0).text());
    }

    @Test
    void fileThatCannotBeReadIsNotedBesideTheAnswerFromTheOthers() throws Exception {
        Outcome.Answered answered = assertInstanceOf(Outcome.Answered.class, ask("How much does the detector drift?",
                Attachment.of(folder.resolve("missing.pdf")), Attachment.of(write("notes.md", NOTES))));
        assertEquals(1, answered.answer().passages().size());
        assertTrue(answered.notes().get(0).startsWith("missing.pdf: "), answered.notes().toString());
    }

    @Test
    void nothingReadableIsRefusedWithEveryReason() throws Exception {
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, ask("Why?",
                Attachment.of(folder.resolve("missing.pdf")), Attachment.of(write("empty.md", ""))));
        assertTrue(refused.message().contains("missing.pdf: "), refused.message());
        assertTrue(refused.message().contains("empty.md: "), refused.message());
    }

    @Test
    void nothingAttachedIsRefused() {
        assertInstanceOf(Outcome.Refused.class, ask("Why?"));
    }

    @Test
    void cancellationEndsIt() throws Exception {
        Question question = new Question("Why?", List.of(Attachment.of(write("notes.md", NOTES))));
        assertThrows(CancellationException.class, () -> asker.ask(question, steps::add, () -> true));
    }

    @Test
    void jobThatIsCancelledBeforeItRunsEndsAsStopped() throws Exception {
        Question question = new Question("Why?", List.of(Attachment.of(write("notes.md", NOTES))));
        BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
        Job.getJobManager().suspend();
        try {
            new AskJob(asker, question, steps::add, outcomes::add).schedule();
            Job.getJobManager().cancel(question);
        } finally {
            Job.getJobManager().resume();
        }
        assertEquals(new Outcome.Stopped(), outcomes.poll(10, TimeUnit.SECONDS));
        assertEquals(List.of(), steps);
    }

    private Outcome ask(String question, Attachment... attachments) {
        return asker.ask(new Question(question, List.of(attachments)), steps::add, Cancellation.NEVER);
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }
}
