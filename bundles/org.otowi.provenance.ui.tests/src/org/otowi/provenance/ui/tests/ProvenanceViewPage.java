package org.otowi.provenance.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.otowi.provenance.ui.ProvenanceIds;
import org.otowi.provenance.ui.internal.view.ProvenanceView;
import org.otowi.provenance.ui.tests.workbench.Ui;
import org.otowi.provenance.workspace.InspectionJob;

/** The Provenance view as a person sees and uses it. */
final class ProvenanceViewPage {

    private final ProvenanceView view;

    private ProvenanceViewPage(ProvenanceView view) {
        this.view = view;
    }

    /** Opens the view with the keyboard focus in it. */
    static ProvenanceViewPage open() {
        return Ui.call(() -> new ProvenanceViewPage((ProvenanceView) Ui.page().showView(ProvenanceIds.VIEW)));
    }

    /** Makes the view as large as the window, or small again. */
    void toggleZoom() {
        Ui.run(() -> Ui.page().toggleZoom(Ui.page().getReference(view)));
    }

    void close() {
        Ui.run(() -> Ui.page().hideView(view));
    }

    void hideBehind(String otherView) {
        Ui.run(() -> Ui.page().showView(otherView, null, IWorkbenchPage.VIEW_VISIBLE));
    }

    void focus() {
        Ui.run(() -> {
            Ui.page().activate(view);
            view.setFocus();
        });
    }

    /** Waits until the banner says what is expected. */
    void awaitBanner(String expected) {
        Ui.waitUntil("banner \"" + expected + "\"", () -> bannerText().contains(expected));
    }

    /** Waits until what is being read has been read. */
    void awaitInspection() throws InterruptedException {
        Job.getJobManager().join(InspectionJob.FAMILY, null);
        Ui.run(() -> {});
    }

    String banner() {
        return Ui.call(this::bannerText);
    }

    /** The cells of a row, from the top. */
    List<String> row(int index) {
        return Ui.call(() -> {
            Table table = table();
            return Stream.iterate(0, column -> column + 1).limit(table.getColumnCount())
                    .map(column -> table.getItem(index).getText(column)).toList();
        });
    }

    int rows() {
        return Ui.call(() -> table().isVisible() ? table().getItemCount() : 0);
    }

    void select(int index) {
        Ui.run(() -> {
            table().setSelection(index);
            table().notifyListeners(SWT.Selection, new Event());
        });
    }

    String details() {
        return Ui.call(() -> only(StyledText.class).getText());
    }

    /** How well the words of the details stand out, by the Web Content Accessibility Guidelines 2.1: 1 to 21. */
    double contrastOfDetails() {
        return Ui.call(() -> {
            StyledText text = only(StyledText.class);
            return Contrast.of(text.getForeground(), text.getBackground());
        });
    }

    void execute(String command) {
        Ui.run(() -> service(IHandlerService.class).executeCommand(command, null));
    }

    /** The items of the entries' context menu, without separators. */
    List<String> contextMenu() {
        return Ui.call(() -> {
            table().getMenu().notifyListeners(SWT.Show, new Event());
            return Arrays.stream(table().getMenu().getItems()).map(MenuItem::getText)
                    .filter(text -> !text.isEmpty()).toList();
        });
    }

    /** The command that a key runs while the view has the focus. */
    String commandOf(String key) {
        return Ui.call(() -> service(IBindingService.class).getPerfectMatch(KeySequence.getInstance(key))
                .getParameterizedCommand().getId());
    }

    boolean isEnabled(String command) {
        return Ui.call(() -> service(ICommandService.class).getCommand(command).isEnabled());
    }

    /** Clicks on a column's header. */
    void sortBy(String column) {
        Ui.run(() -> Arrays.stream(table().getColumns()).filter(each -> each.getText().equals(column)).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, new Event()));
    }

    private String bannerText() {
        return all(Label.class).filter(Control::isVisible).map(Label::getText).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private <T> T service(Class<T> type) {
        return view.getSite().getService(type);
    }

    private Table table() {
        return ((TableViewer) view.getSite().getSelectionProvider()).getTable();
    }

    private <T extends Control> T only(Class<T> type) {
        return all(type).findFirst().orElseThrow();
    }

    private <T extends Control> Stream<T> all(Class<T> type) {
        return descendants(root()).filter(type::isInstance).map(type::cast);
    }

    /** The table stands in a pane of the sash below the banner. */
    private Composite root() {
        return table().getParent().getParent().getParent();
    }

    private static Stream<Control> descendants(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control),
                        Arrays.stream(composite.getChildren()).flatMap(ProvenanceViewPage::descendants))
                : Stream.of(control);
    }
}
