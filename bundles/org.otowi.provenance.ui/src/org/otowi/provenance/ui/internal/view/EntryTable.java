package org.otowi.provenance.ui.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.ui.internal.presenter.EntryColumn;
import org.otowi.provenance.ui.internal.presenter.EntryRow;

/** The entries, newest first until the person sorts them otherwise. Makes cells only for the rows that are seen. */
final class EntryTable {

    private final Composite pane;
    private final TableViewer viewer;
    private final Images images;
    private List<EntryRow> rows = List.of();
    private EntryColumn sortColumn = EntryColumn.TIME;
    private boolean descending = true;

    /** A table that says which row the person selects; Escape selects none. */
    EntryTable(Composite parent, Images images, Consumer<Optional<EntryRow>> selected) {
        this.images = images;
        pane = new Composite(parent, SWT.NONE);
        viewer = new TableViewer(pane, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        createTable();
        createColumns();
        viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(rows.get(index), index));
        viewer.setInput(this);
        viewer.addSelectionChangedListener(event -> selected.accept(selection()));
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Shows other rows; the selected entry stays selected if it is among them. */
    void show(List<EntryRow> newRows) {
        Optional<EntryRow> before = selection();
        rows = sorted(newRows);
        refresh(before);
    }

    Optional<EntryRow> selection() {
        return Optional.ofNullable((EntryRow) viewer.getStructuredSelection().getFirstElement());
    }

    /** A menu to sort by the keyboard. */
    MenuManager sortMenu() {
        MenuManager menu = new MenuManager(Messages.table_sortBy);
        for (EntryColumn column : EntryColumn.values()) {
            Action action = new Action(column.title(), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        sortBy(column);
                    }
                }
            };
            action.setChecked(column == sortColumn);
            menu.add(action);
        }
        return menu;
    }

    private void createTable() {
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ESC) {
                viewer.setSelection(StructuredSelection.EMPTY);
            }
        }));
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.table_name;
                }
            }
        });
    }

    private void createColumns() {
        TableColumnLayout layout = new TableColumnLayout();
        pane.setLayout(layout);
        for (EntryColumn column : EntryColumn.values()) {
            TableColumn widget = createColumn(column);
            layout.setColumnData(widget, width(column));
        }
        markSorting();
    }

    private TableColumn createColumn(EntryColumn column) {
        TableViewerColumn viewerColumn =
                new TableViewerColumn(viewer, column == EntryColumn.LINES ? SWT.RIGHT : SWT.LEFT);
        viewerColumn.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return column.text((EntryRow) element);
            }

            @Override
            public Image getImage(Object element) {
                return column == EntryColumn.WHAT ? images.of((EntryRow) element) : null;
            }
        });
        TableColumn widget = viewerColumn.getColumn();
        widget.setText(column.title());
        widget.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(column)));
        return widget;
    }

    private static ColumnWeightData width(EntryColumn column) {
        return switch (column) {
            case TIME -> new ColumnWeightData(20, 145);
            case WHAT -> new ColumnWeightData(32, 190);
            case WHO -> new ColumnWeightData(18, 80);
            case MODEL -> new ColumnWeightData(20, 90);
            case LINES -> new ColumnWeightData(10, 60);
        };
    }

    private void sortBy(EntryColumn column) {
        Optional<EntryRow> before = selection();
        descending = column == sortColumn ? !descending : column == EntryColumn.TIME || column == EntryColumn.LINES;
        sortColumn = column;
        rows = sorted(rows);
        markSorting();
        refresh(before);
    }

    private void markSorting() {
        Table table = viewer.getTable();
        table.setSortColumn(table.getColumn(sortColumn.ordinal()));
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
    }

    private List<EntryRow> sorted(List<EntryRow> unsorted) {
        List<EntryRow> sorted = new ArrayList<>(unsorted);
        sorted.sort(sortColumn.order(descending));
        return sorted;
    }

    private void refresh(Optional<EntryRow> selection) {
        viewer.getTable().deselectAll();
        viewer.setItemCount(rows.size());
        viewer.refresh();
        selection.ifPresent(row -> select(row.entry().id()));
    }

    /** Selects an entry, if it is there; whether it is. */
    boolean select(Sha256 id) {
        OptionalInt found = IntStream.range(0, rows.size()).filter(index -> rows.get(index).entry().id().equals(id))
                .findFirst();
        found.ifPresent(index -> {
            viewer.getTable().setSelection(index);
            viewer.getTable().showSelection();
        });
        return found.isPresent();
    }
}
