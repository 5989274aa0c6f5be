package org.otowi.assistant.ui.tests.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.embedded.EmbeddedSummarizer;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.summary.Summarizer;
import org.otowi.assistant.workspace.summary.FileSummarizer;
import org.otowi.assistant.workspace.summary.SummarizeJob;
import org.otowi.assistant.workspace.summary.SummaryOutcome;
import org.otowi.assistant.workspace.summary.SummaryOutcome.NotSummarized;
import org.otowi.assistant.workspace.summary.SummaryOutcome.Stopped;
import org.otowi.assistant.workspace.summary.SummaryOutcome.Summarized;
import org.otowi.documents.DocumentReader;
import org.otowi.documents.ReadLimits;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;
import org.otowi.provenance.ui.tests.workbench.Ui;

class SummarizeJobTest {

    private static final String CODE = "! Adds numbers.\nmodule adding\nend module adding\n";

    private ResearchProject project;
    private IFile file;

    @BeforeEach
    void createFile() throws Exception {
        project = new ResearchProject("summaries");
        file = project.write("adding.f90", CODE);
    }

    @AfterEach
    void deleteProject() throws Exception {
        project.close();
    }

    @Test
    void codeIsSummarizedInItsOwnWords() throws Exception {
        Summarized outcome = assertInstanceOf(Summarized.class, summarize(file));
        assertEquals("Adds numbers.", outcome.summary().tldr().text());
        assertTrue(outcome.summary().warnings().isEmpty(), outcome.summary().warnings()::toString);
    }

    @Test
    void paperIsSummarizedWithItsPages() throws Exception {
        byte[] pdf = Files.readAllBytes(Path.of("../../examples/tracer/paper/tracer.pdf"));
        Summarized outcome = assertInstanceOf(Summarized.class, summarize(project.write("tracer.pdf", pdf)));
        assertEquals("paper", outcome.summary().kind());
        assertTrue(outcome.summary().tldr().anchors().get(0).page().isPresent());
        assertTrue(outcome.summary().facets().containsKey(Facet.RESULTS));
    }

    @Test
    void unsavedChangesAreNamedInTheWarnings() throws Exception {
        Ui.run(() -> {
            IEditorPart editor = Ui.page().openEditor(new FileEditorInput(file), EditorsUI.DEFAULT_TEXT_EDITOR_ID);
            ((ITextEditor) editor).getDocumentProvider().getDocument(editor.getEditorInput()).replace(0, 0, "! mine\n");
        });
        Summarized outcome = assertInstanceOf(Summarized.class, summarize(file));
        assertTrue(outcome.summary().warnings().stream().anyMatch(warning -> warning.contains("unsaved changes")));
    }

    @Test
    void fileDeletedBehindEclipseIsRefusedInWords() throws Exception {
        Files.delete(file.getLocation().toPath());
        assertRefused(summarize(file));
    }

    @Test
    void brokenPdfIsRefusedInWords() throws Exception {
        assertRefused(summarize(project.write("broken.pdf", "%PDF-1.7\nnothing behind it")));
    }

    @Test
    void fileOfAClosedProjectIsRefusedInWords() throws Exception {
        project.project().close(null);
        SummaryOutcome outcome = summarize(file);
        project.project().open(null);
        assertRefused(outcome);
    }

    @Test
    void faultInASummarizerIsTheOutcomeAndNoDialog() throws Exception {
        Summarizer faulty = (document, cancellation) -> {
            throw new IllegalStateException("made by a test");
        };
        CompletableFuture<SummaryOutcome> outcome = new CompletableFuture<>();
        job(file, faulty, outcome).schedule();
        assertRefused(outcome.get(30, TimeUnit.SECONDS));
    }

    @Test
    void runningAndWaitingJobsCanBeStopped() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Summarizer endless = (document, cancellation) -> {
            started.countDown();
            while (true) {
                cancellation.check();
                Thread.onSpinWait();
            }
        };
        CompletableFuture<SummaryOutcome> running = new CompletableFuture<>();
        CompletableFuture<SummaryOutcome> waiting = new CompletableFuture<>();
        SummarizeJob first = job(file, endless, running);
        SummarizeJob second = job(file, endless, waiting);
        first.schedule();
        assertTrue(started.await(30, TimeUnit.SECONDS));
        second.schedule();
        second.cancel();
        assertEquals(new Stopped(file), waiting.get(30, TimeUnit.SECONDS));
        assertFalse(running.isDone());
        first.cancel();
        assertEquals(new Stopped(file), running.get(30, TimeUnit.SECONDS));
    }

    private static void assertRefused(SummaryOutcome outcome) {
        String reason = assertInstanceOf(NotSummarized.class, outcome).reason();
        assertFalse(reason.isBlank() || reason.contains("Exception") || reason.contains("\tat "), reason);
    }

    private static SummaryOutcome summarize(IFile file) throws Exception {
        CompletableFuture<SummaryOutcome> outcome = new CompletableFuture<>();
        job(file, EmbeddedSummarizer.shipped(), outcome).schedule();
        return outcome.get(60, TimeUnit.SECONDS);
    }

    private static SummarizeJob job(IFile file, Summarizer summarizer, CompletableFuture<SummaryOutcome> outcome) {
        return new SummarizeJob(file, new FileSummarizer(new DocumentReader(ReadLimits.DEFAULT), () -> summarizer),
                outcome::complete);
    }
}
