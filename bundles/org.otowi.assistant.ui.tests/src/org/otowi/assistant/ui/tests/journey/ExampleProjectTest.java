package org.otowi.assistant.ui.tests.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.assistant.ui.tests.commands.ContextMenu;
import org.otowi.assistant.ui.tests.review.ReviewEditor;
import org.otowi.assistant.ui.tests.review.Transcript;
import org.otowi.assistant.ui.tests.view.OpenAssistant;
import org.otowi.assistant.ui.transcript.TranscriptAction;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.ui.ProvenanceIds;
import org.otowi.provenance.ui.tests.workbench.Ui;
import org.otowi.provenance.verify.Verdict;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;

/** What the README shows: the example project, read, edited and inspected. */
class ExampleProjectTest {

    @TempDir
    Path folder;

    private ExampleProject example;
    private OpenAssistant assistant;

    @BeforeEach
    void open() throws Exception {
        example = new ExampleProject(folder.resolve("tracer"));
        Ui.run(() -> {
            Ui.window().getShell().setBounds(0, 0, 1280, 1000);
            Ui.page().resetPerspective();
            Ui.page().hideView(Ui.page().findView(IPageLayout.ID_OUTLINE));
        });
        assistant = new OpenAssistant();
    }

    @AfterEach
    void close() throws Exception {
        assistant.close();
        Ui.run(() -> {
            Ui.page().closeAllEditors(false);
            Ui.page().resetPerspective();
        });
        example.close();
    }

    @Test
    void paperIsSummarizedWithItsPages() {
        IFile paper = example.file("paper/tracer.pdf");
        ContextMenu.ofExplorer(paper).choose("Summarize Paper");
        Transcript.waitForSummary(paper);
        assistant.waitFor("p. 1");
        assistant.photograph("journey-paper");
    }

    @Test
    void codeIsSummarizedCommentedAndFoundInTheRecord() throws Exception {
        IFile code = example.file("src/tracer_transport.f90");
        Ui.run(() -> IDE.openEditor(Ui.page(), code));
        ContextMenu.ofExplorer(code).choose("Summarize Code");
        Transcript.waitForSummary(code);
        Transcript.run(TranscriptAction.INSERT_AS_COMMENT);
        ReviewEditor.waitFor(code);
        assistant.photograph("journey-review");
        ReviewEditor.press("Accept");
        ReviewEditor.waitUntilClosed();
        Transcript.waitForNote(code.getName() + Sidecar.SUFFIX);

        Ui.run(() -> Ui.page().showView(ProvenanceIds.VIEW));
        Ui.waitUntil("the record shows the accepted edit", () -> rows().anyMatch(row -> row.equals("AI edit accepted")));
        Ui.run(() -> Ui.page().activate(Ui.page().getActiveEditor()));
        assistant.photograph("journey-record");
        Path log = new Sidecar(code.getLocation().toFile().toPath()).path();
        assertEquals(Verdict.VALID_UNANCHORED, Verifier.verify(log, VerifyOptions.DEFAULT).verdict());
    }

    /** What the tables of the window say in their second column. */
    private static Stream<String> rows() {
        return all(Ui.window().getShell()).filter(Table.class::isInstance).map(Table.class::cast)
                .flatMap(table -> Stream.of(table.getItems())).map(item -> item.getText(1));
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(ExampleProjectTest::all))
                : Stream.of(control);
    }
}
