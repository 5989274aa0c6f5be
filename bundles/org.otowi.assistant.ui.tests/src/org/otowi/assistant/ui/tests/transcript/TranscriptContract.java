package org.otowi.assistant.ui.tests.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.answer.Answer;
import org.otowi.assistant.answer.Passage;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.summary.Summary;
import org.otowi.assistant.ui.transcript.Look;
import org.otowi.assistant.ui.transcript.Transcript;
import org.otowi.assistant.ui.transcript.TranscriptAction;
import org.otowi.assistant.ui.transcript.TranscriptItem;
import org.otowi.documents.SourceAnchor;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** What every transcript does. */
abstract class TranscriptContract {

    private static final Path PAPER = Path.of("/papers/tracer.tex");
    private static final Path CODE = Path.of("/src/tracer.f90");
    private static final SourceAnchor LINE_7 = SourceAnchor.ofLines(7, 7, "The scheme conserves mass.");

    final List<TranscriptAction> actions = new ArrayList<>();
    Shell shell;
    Transcript transcript;

    abstract Transcript make(Composite parent, Consumer<TranscriptAction> listener);

    /** The words that a person sees; on the UI thread. */
    abstract String words();

    /** Follows the link with this label, as a person does; on the UI thread. */
    abstract void follow(String label);

    @BeforeEach
    void open() {
        Ui.run(() -> {
            shell = new Shell(Display.getCurrent());
            shell.setLayout(new FillLayout());
            transcript = make(shell, actions::add);
            transcript.look(Look.of(shell));
            shell.setSize(500, 600);
            shell.open();
        });
    }

    @AfterEach
    void close() {
        Ui.run(shell::close);
    }

    @Test
    void emptyConversationSaysWhatToDo() {
        show();
        waitFor("Open a paper or a source file and choose Summarize");
    }

    @Test
    void itemsAreShownInOrder() {
        show(asked("1", "Is mass conserved?"), answered("2", "The scheme conserves mass."),
                new TranscriptItem.Noted("3", "Stopped."));
        waitFor("Stopped.");
        String words = Ui.call(this::words);
        assertTrue(words.indexOf("Is mass conserved?") < words.indexOf("The scheme conserves mass."), words);
        assertTrue(words.indexOf("The scheme conserves mass.") < words.indexOf("Stopped."), words);
        assertFalse(words.contains("Open a paper"), words);
    }

    @Test
    void resultTakesThePlaceOfItsProgress() {
        show(asked("1", "Is mass conserved?"),
                new TranscriptItem.Running("2", "Looking for an answer", "Reading tracer.tex"));
        waitFor("Reading tracer.tex");
        show(asked("1", "Is mass conserved?"), answered("2", "The scheme conserves mass."));
        waitFor("The scheme conserves mass.");
        assertFalse(Ui.call(this::words).contains("Reading tracer.tex"));
    }

    @Test
    void clearedConversationShowsNothingOfItselfAnyMore() {
        show(asked("1", "Is mass conserved?"));
        waitFor("Is mass conserved?");
        show();
        waitFor("Open a paper");
        assertFalse(Ui.call(this::words).contains("Is mass conserved?"));
    }

    @Test
    void answerSaysThatItQuotesAndFollowingItsPlaceTellsWhere() {
        show(answered("1", "The scheme conserves mass."));
        waitFor("No model was asked");
        Ui.run(() -> follow("tracer.tex, line 7 \u00B7 Scheme"));
        assertAction(new TranscriptAction.Follow(PAPER, LINE_7));
    }

    @Test
    void answerWithoutPassagesSaysSo() {
        Answer nothing = new Answer("Why?", List.of(), "embedded", true);
        show(new TranscriptItem.Answered("1", nothing, List.of("b.pdf is encrypted.")));
        waitFor("The attached documents say nothing about this");
        waitFor("b.pdf is encrypted.");
    }

    @Test
    void summaryShowsEveryClaimAndOffersWhatCanBeDoneWithIt() {
        show(summarized("1"));
        waitFor("Transport of a tracer");
        waitFor("Conserves mass to rounding.");
        Ui.run(() -> follow("Insert as comment"));
        assertAction(new TranscriptAction.Run(TranscriptAction.INSERT_AS_COMMENT, "1"));
        Ui.run(() -> follow("Save as summary"));
        assertAction(new TranscriptAction.Run(TranscriptAction.SAVE_AS_SUMMARY, "1"));
        Ui.run(() -> follow("line 12"));
        assertAction(new TranscriptAction.Follow(CODE, SourceAnchor.ofLines(12, 12, "conserves mass")));
    }

    @Test
    void runningWorkCanBeStopped() {
        show(new TranscriptItem.Running("1", "Looking for an answer", ""));
        waitFor("Looking for an answer");
        Ui.run(() -> follow("Stop"));
        assertAction(new TranscriptAction.Stop("1"));
    }

    @Test
    void wordsOfDocumentsAreNeverMarkup() {
        String hostile = "<b>bold</b> <script>document.title='taken'</script> &amp; \"quoted\" </blockquote>";
        show(answered("1", hostile), new TranscriptItem.Refused("2", "<i>x</i>.pdf is empty"));
        waitFor(hostile);
        waitFor("<i>x</i>.pdf is empty");
    }

    @Test
    void charactersThatReorderTextAreTakenOut() {
        show(answered("1", "safe\u202Eevil\u200B text"), new TranscriptItem.Refused("2", "a\u202Efdp.exe is empty"));
        waitFor("safe evil text");
        waitFor("a fdp.exe is empty");
    }

    @Test
    void fiveHundredTurnsNeedNoMoreWidgetsThanOne() {
        show(asked("0", "Question 0"));
        int widgets = Ui.call(() -> count(shell));
        List<TranscriptItem> items = new ArrayList<>();
        IntStream.range(0, 500).forEach(i -> {
            items.add(asked("q" + i, "Question " + i));
            items.add(answered("a" + i, "Answer " + i + " in words."));
        });
        for (int shown = 100; shown <= items.size(); shown += 100) {
            show(items.subList(0, shown).toArray(TranscriptItem[]::new));
        }
        waitFor("Answer 0 in words.");
        waitFor("Answer 499 in words.");
        assertEquals(widgets, Ui.call(() -> count(shell)));
    }

    void show(TranscriptItem... items) {
        Ui.run(() -> transcript.show(List.of(items)));
    }

    void waitFor(String words) {
        Ui.waitUntil("shows " + words, () -> words().contains(words));
    }

    private void assertAction(TranscriptAction expected) {
        Ui.waitUntil("reports " + expected, () -> actions.contains(expected));
    }

    private static int count(Composite composite) {
        return Arrays.stream(composite.getChildren()).mapToInt(TranscriptContract::countOne).sum();
    }

    private static int countOne(Control control) {
        return 1 + (control instanceof Composite composite ? count(composite) : 0);
    }

    static TranscriptItem asked(String id, String question) {
        return new TranscriptItem.Asked(id, question, List.of("tracer.tex"));
    }

    static TranscriptItem answered(String id, String quote) {
        List<Passage> passages = List.of(new Passage(PAPER, "Scheme", quote, LINE_7));
        Answer answer = new Answer("Is mass conserved?", passages, "embedded", true);
        return new TranscriptItem.Answered(id, answer, List.of());
    }

    static TranscriptItem summarized(String id) {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString("/project/tracer.f90"));
        Summary summary = new Summary(CODE, "0".repeat(64), "code", "tracer.f90",
                Claim.quoted("Transport of a tracer.", SourceAnchor.ofLines(1, 2, "Transport of a tracer.")),
                Map.of(Facet.INTERFACE, List.of(
                        Claim.quoted("subroutine advance(c, dt)", SourceAnchor.ofLines(9, 9, "subroutine advance")),
                        Claim.quoted("Conserves mass to rounding.", SourceAnchor.ofLines(12, 12, "conserves mass")))),
                "embedded", true, List.of());
        return new TranscriptItem.Summarized(id, summary, file);
    }
}
