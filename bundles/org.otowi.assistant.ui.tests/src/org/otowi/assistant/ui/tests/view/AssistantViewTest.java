package org.otowi.assistant.ui.tests.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.embedded.EmbeddedSummarizer;
import org.otowi.assistant.summary.Summary;
import org.otowi.assistant.ui.transcript.TranscriptFactory;
import org.otowi.assistant.ui.transcript.TranscriptItem;
import org.otowi.assistant.ui.view.RunningWork;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Document;
import org.otowi.documents.DocumentReader;
import org.otowi.documents.ReadLimits;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;

class AssistantViewTest {

    private static final Path TRACER = Path.of("../../examples/tracer");
    private static final String MASS = "What does the mass tolerance warn of?";

    private ResearchProject project;
    private OpenAssistant assistant;

    @BeforeEach
    void open() throws Exception {
        Ui.run(() -> Ui.window().getShell().setSize(1270, 950));
        project = new ResearchProject("tracer");
        assistant = new OpenAssistant();
    }

    @AfterEach
    void close() throws Exception {
        assistant.close();
        project.close();
        System.clearProperty(TranscriptFactory.PROPERTY);
    }

    @Test
    void emptyViewSaysWhatToDo() throws Exception {
        assistant.waitFor("Ask about a paper or its code");
        assertFalse(assistant.canPush("Ask"));
        assertFalse(assistant.canPush("Stop"));
        assistant.photograph("assistant-empty");
    }

    @Test
    void answerAboutTheOpenFileLeadsToItsLines() throws Exception {
        ITextEditor editor = edit("src/tracer_transport.f90");
        assistant.ask(MASS);
        assistant.waitFor("relative change of mass to warn of");
        assertEquals("", assistant.question());
        assistant.photograph("assistant-answer");

        assistant.follow("tracer_transport.f90, line 21");
        Ui.waitUntil("line 21 is selected", () -> selection(editor).getStartLine() == 20
                && selection(editor).getText().contains("mass_tolerance"));
    }

    @Test
    void questionIsAboutTheSelectedLinesOnly() throws Exception {
        ITextEditor editor = edit("src/tracer_transport.f90");
        Ui.run(() -> editor.selectAndReveal(0, 200));
        Ui.waitUntil("the selection is attached", () -> assistant.attachments().get(0).equals("tracer_transport.f90:1-5"));
        assistant.ask(MASS);
        Ui.waitUntil("is answered", () -> !assistant.presenter().isBusy());
        List<TranscriptItem> items = assistant.presenter().conversation().items();
        TranscriptItem.Answered answered = assertInstanceOf(TranscriptItem.Answered.class, items.get(1));
        answered.answer().passages().forEach(passage -> assertTrue(passage.anchor().line().getAsInt() <= 5));
    }

    @Test
    void answerFromAPaperShowsPageAndQuote() throws Exception {
        IFile paper = copy("paper/tracer.pdf");
        Ui.run(() -> assistant.presenter().attachments().attach(paper.getLocation().toPath()));
        assistant.ask("Which scheme is used in time?");
        assistant.waitFor("tracer.pdf, p. ");
        assistant.photograph("assistant-paper");
        assistant.follow("tracer.pdf, p. ");
        Ui.waitUntil("the place is shown", () -> dialog() != null);
        Screenshot.take("assistant-quote");
        Ui.run(() -> dialog().close());
    }

    @Test
    void answerFromLatexSetsItsFormulas() throws Exception {
        copy("paper/convergence.tex");
        edit("paper/tracer.tex");
        assistant.ask("What is the Courant number on every grid?");
        assistant.waitFor("tracer.tex, line");
        Ui.waitUntil("formulas are set", () -> Boolean.TRUE.equals(
                assistant.evaluate("document.querySelector('mjx-container') !== null")));
        assistant.photograph("assistant-formulas");
    }

    @Test
    void fileThatCannotBeReadIsSaidInTheConversation() throws Exception {
        IFile empty = project.write("empty.md", "");
        Ui.run(() -> assistant.presenter().attachments().attach(empty.getLocation().toPath()));
        assistant.ask("What is this?");
        assistant.waitFor("empty.md: is empty");
        Ui.waitUntil("it is no answer", () -> Boolean.TRUE.equals(
                assistant.evaluate("document.querySelector('.refused') !== null")));
        assistant.photograph("assistant-refused");
    }

    @Test
    void unsavedChangesAreMentioned() throws Exception {
        ITextEditor editor = edit("src/tracer_transport.f90");
        Ui.run(() -> editor.getDocumentProvider().getDocument(editor.getEditorInput()).replace(0, 0, "! new\n"));
        assistant.ask(MASS);
        assistant.waitFor("tracer_transport.f90 has changes that are not saved.");
    }

    @Test
    void questionWithoutAttachmentsSaysWhatToDoAndStaysInTheComposer() {
        assistant.ask("What is this?");
        assistant.waitFor("No file is attached");
        Ui.waitUntil("can be asked again", () -> assistant.composer().getText().equals("What is this?"));
    }

    @Test
    void stopEndsAQuestionThatWaits() throws Exception {
        edit("src/tracer_transport.f90");
        Job.getJobManager().suspend();
        try {
            assistant.ask(MASS);
            assistant.waitFor("Looking for an answer");
            assistant.photograph("assistant-running");
            assistant.push("Stop");
        } finally {
            Job.getJobManager().resume();
        }
        assistant.waitFor("Stopped: Looking for an answer");
        Ui.waitUntil("there is nothing to stop", () -> !assistant.canPush("Stop"));
    }

    @Test
    void shiftEnterDoesNotAsk() {
        Ui.run(() -> assistant.composer().setText("one"));
        assistant.press(SWT.CR, SWT.SHIFT);
        assertTrue(assistant.question().startsWith("\n") || assistant.question().endsWith("\n"), assistant.question());
    }

    @Test
    void removedAttachmentStaysAwayUntilAnotherFileIsLookedAt() throws Exception {
        ITextEditor editor = edit("src/tridia.f");
        assistant.push("Remove tridia.f");
        assertEquals(List.of(), Ui.call(assistant::attachments));
        Ui.run(() -> editor.selectAndReveal(0, 10));
        assertEquals(List.of(), Ui.call(assistant::attachments));
        edit("src/tracer_transport.f90");
    }

    @Test
    void summariesAreShown() throws Exception {
        IFile code = copy("src/tracer_transport.f90");
        IFile paper = copy("paper/tracer.pdf");
        assistant.presenter().show(summary(paper), paper);
        assistant.waitFor("Save as summary");
        assistant.photograph("assistant-summary-paper");
        Ui.run(() -> Ui.page().toggleZoom(Ui.page().getReference(assistant.view())));
        assistant.photograph("assistant-summary-wide");
        assistant.presenter().show(summary(code), code);
        assistant.waitFor("Insert as comment");
        assistant.photograph("assistant-summary-code");
        Ui.run(() -> Ui.page().toggleZoom(Ui.page().getReference(assistant.view())));
    }

    @Test
    void textTakesThePlaceOfTheWebPage() throws Exception {
        assistant.close();
        System.setProperty(TranscriptFactory.PROPERTY, "text");
        assistant = new OpenAssistant();
        edit("src/tracer_transport.f90");
        assistant.ask(MASS);
        assistant.waitFor("relative change of mass to warn of");
        assistant.photograph("assistant-text");
    }

    @Test
    void hiddenViewCatchesUpWhenItIsShown() throws Exception {
        IWorkbenchPartReference view = Ui.call(() -> Ui.page().getReference(assistant.view()));
        Ui.run(() -> Ui.page().setPartState(view, IWorkbenchPage.STATE_MINIMIZED));
        CountDownLatch changed = new CountDownLatch(1);
        assistant.presenter().conversation().addListener(changed::countDown);
        assistant.presenter().refuse("a.f90 is empty");
        assertTrue(changed.await(10, TimeUnit.SECONDS));
        CountDownLatch batched = new CountDownLatch(1);
        Ui.run(() -> Display.getCurrent().timerExec(500, batched::countDown));
        assertTrue(batched.await(10, TimeUnit.SECONDS));
        assertFalse(Ui.call(assistant::transcript).contains("a.f90 is empty"));
        Ui.run(() -> Ui.page().setPartState(view, IWorkbenchPage.STATE_RESTORED));
        Ui.run(() -> Ui.page().activate(assistant.view()));
        assistant.waitFor("a.f90 is empty");
    }

    @Test
    void newConversationAndCopyAreInTheToolBar() throws Exception {
        edit("src/tracer_transport.f90");
        assistant.ask(MASS);
        assistant.waitFor("relative change of mass to warn of");
        Ui.run(() -> assistant.view().getSite().getService(IHandlerService.class)
                .executeCommand("org.otowi.assistant.ui.copyConversation", null));
        String copied = Ui.call(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
        assertTrue(copied.startsWith("## What does the mass tolerance warn of?\n"), copied);
        Ui.run(() -> assistant.view().getSite().getService(IHandlerService.class)
                .executeCommand("org.otowi.assistant.ui.clearConversation", null));
        assistant.waitFor("Ask about a paper or its code");
    }

    @Test
    void conversationOutlivesTheView() throws Exception {
        RunningWork work = assistant.presenter().begin("Summarizing a.f90", () -> {});
        assistant.close();
        work.refuse("a.f90 is empty");
        assistant.show();
        assistant.waitFor("a.f90 is empty");
    }

    /** Opens a file of the example in the text editor, so that it is attached. */
    private ITextEditor edit(String path) throws Exception {
        IFile file = copy(path);
        IEditorPart editor = Ui.call(() -> IDE.openEditor(Ui.page(), file, "org.eclipse.ui.DefaultTextEditor"));
        Ui.waitUntil("is attached", () -> assistant.attachments().contains(file.getName()));
        return (ITextEditor) editor;
    }

    private IFile copy(String path) throws Exception {
        return project.write(Path.of(path).getFileName().toString(), Files.readAllBytes(TRACER.resolve(path)));
    }

    private static Summary summary(IFile file) throws Exception {
        Document document = new DocumentReader(ReadLimits.DEFAULT).read(file.getLocation().toPath(), Cancellation.NEVER);
        return EmbeddedSummarizer.shipped().summarize(document, Cancellation.NEVER);
    }

    private static ITextSelection selection(ITextEditor editor) {
        return (ITextSelection) editor.getSelectionProvider().getSelection();
    }

    private static Shell dialog() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && shell.getText().equals("Place in a Document")) {
                return shell;
            }
        }
        return null;
    }
}
