package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.ui.ProvenanceIds;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;

class ProvenanceViewTest extends WithOpenView {

    @Test
    void withoutAFileTheViewSaysHowToSeeOne() {
        view.awaitBanner("No file to show");

        assertEquals(0, view.rows());
        assertFalse(view.isEnabled(ProvenanceIds.SHOW_LOG));
        Screenshot.take("provenance-no-file");
    }

    @Test
    void fileWithoutARecordSaysHowARecordBegins() {
        edit(project.file());

        view.awaitBanner("tracer_transport.f90 has no record");

        assertEquals(0, view.rows());
        Screenshot.take("provenance-no-record");
    }

    @Test
    void recordOfTheEditedFileIsShownNewestFirst() throws Exception {
        editRecordedFile();

        assertEquals(4, view.rows());
        assertEquals("AI edit accepted", view.row(0).get(1));
        assertEquals("Ada Reyes", view.row(0).get(2));
        assertEquals("extractive-summary", view.row(0).get(3));
        assertEquals("+1 \u22120", view.row(0).get(4));
        assertTrue(view.details().startsWith("This record at a glance"), view.details());
        Screenshot.take("provenance-intact");
    }

    @Test
    void selectedEntryIsToldInDetail() throws Exception {
        editRecordedFile();

        view.select(1);

        assertTrue(view.details().contains("Purpose\tCompute the upwind flux of equation (4)"), view.details());
        view.toggleZoom();
        Screenshot.take("provenance-details");
        view.toggleZoom();
    }

    @Test
    void newlyRecordedEditAppearsByItselfAndTheSelectionStays() throws Exception {
        project.record(SampleEdits.byRemoteModel());
        edit(project.file());
        view.awaitBanner(INTACT);
        view.select(0);
        String before = view.details();

        project.record(SampleEdits.byEmbeddedModel());

        Ui.waitUntil("a fourth entry", () -> view.rows() == 4);
        assertEquals(before, view.details());
    }

    @Test
    void flippedByteIsFoundByVerifyingAgain() throws Exception {
        editRecordedFile();
        project.flipByteOf("gpt-5-2026");

        view.execute(ProvenanceIds.VERIFY);

        view.awaitBanner("The record was altered after it was written.");
        assertTrue(view.details().contains("Defect\t"), view.details());
        Screenshot.take("provenance-tampered");
        view.toggleZoom();
        Screenshot.take("provenance-tampered-large");
        view.toggleZoom();
    }

    @Test
    void flippedByteIsFoundWhenTheWorkspaceIsRefreshed() throws Exception {
        editRecordedFile();
        project.flipByteOf("gpt-5-2026");

        project.project().project().refreshLocal(IResource.DEPTH_INFINITE, null);

        view.awaitBanner("The record was altered after it was written.");
    }

    @Test
    void recordFileOpensAtTheSelectedEntry() throws Exception {
        editRecordedFile();
        view.select(0);

        view.execute(ProvenanceIds.SHOW_LOG);

        ITextSelection selection = Ui.call(() -> (ITextSelection) ((ITextEditor) Ui.page().getActiveEditor())
                .getSelectionProvider().getSelection());
        assertEquals(3, selection.getStartLine());
        assertTrue(selection.getText().contains("extractive-summary"), selection.getText());
    }

    @Test
    void detailsAreCopiedAsText() throws Exception {
        editRecordedFile();
        view.select(0);

        view.execute(ProvenanceIds.COPY_DETAILS);

        assertEquals(view.details(), Ui.call(ProvenanceViewTest::clipboardText));
    }

    @Test
    void keyboardReachesEntriesAndDetails() throws Exception {
        editRecordedFile();

        view.focus();
        assertTrue(focusIsOn(StyledText.class), "the view puts the focus on the overview");
        Ui.run(() -> Display.getCurrent().getFocusControl().traverse(SWT.TRAVERSE_TAB_PREVIOUS));
        assertTrue(focusIsOn(Table.class), "Shift+Tab leads to the entries");
        Ui.run(() -> Display.getCurrent().getFocusControl().traverse(SWT.TRAVERSE_TAB_NEXT));
        assertTrue(focusIsOn(StyledText.class), "Tab leads back to the details");
        assertEquals(ProvenanceIds.VERIFY, view.commandOf("F5"));
        assertEquals(ProvenanceIds.SHOW_LOG, view.commandOf("F3"));
    }

    @Test
    void editCopyCopiesTheDetailsWhileTheEntriesHaveTheFocus() throws Exception {
        editRecordedFile();
        view.focus();
        view.select(1);

        view.execute(ActionFactory.COPY.getCommandId());

        assertEquals(view.details(), Ui.call(ProvenanceViewTest::clipboardText));
    }

    @Test
    void contextMenuOffersWhatTheToolbarDoesAndSorting() throws Exception {
        editRecordedFile();

        List<String> menu = view.contextMenu();

        assertEquals(List.of("Mark as Reviewed...", "Sign Now", "Copy Details", "Show Record File", "Verify Again", "Sort By"),
                menu.stream().map(item -> item.replaceAll("\t.*", "")).toList());
    }

    @Test
    void entriesSortByAColumn() throws Exception {
        editRecordedFile();

        view.sortBy("What");

        assertEquals("Starting content", view.row(3).get(1));
        view.sortBy("What");
        assertEquals("Starting content", view.row(0).get(1));
    }

    private static boolean focusIsOn(Class<? extends Control> type) {
        return Ui.call(() -> type.isInstance(Display.getCurrent().getFocusControl()));
    }

    private static Object clipboardText() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }
}
