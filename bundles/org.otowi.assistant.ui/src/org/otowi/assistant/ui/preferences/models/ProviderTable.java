package org.otowi.assistant.ui.preferences.models;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.otowi.assistant.ui.preview.AccessibleNames;
import org.otowi.assistant.workspace.models.KeyRing;
import org.otowi.models.provider.Provider;

/** The list of providers. Where their keys are is looked up in the background. */
final class ProviderTable {

    static final int WIDTH = 600;

    private static final int LINES = 7;
    private static final int KEY_COLUMN = 2;

    private final KeyRing keys;
    private final Table table;
    private List<ProviderRow> rows = List.of();

    ProviderTable(Composite parent, KeyRing keys, Runnable selected) {
        this.keys = keys;
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        AccessibleNames.set(table, Messages.models_providers);
        for (String label : List.of(Messages.models_name, Messages.models_host,
                Messages.models_keyColumn, Messages.models_model)) {
            new TableColumn(table, SWT.NONE).setText(label);
        }
        fit();
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected.run()));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * table.getItemHeight()).applyTo(area);
    }

    /** Nothing is cut: where there is no room for all columns the table scrolls. */
    private void fit() {
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
    }

    void show(List<ProviderRow> shown) {
        Optional<String> before = selected().map(row -> row.provider().id());
        rows = shown;
        table.removeAll();
        for (ProviderRow row : rows) {
            Provider provider = row.provider();
            String name = provider.lockedBy().map(by -> NLS.bind(Messages.models_lockedName, provider.name(), by))
                    .orElse(provider.name());
            new TableItem(table, SWT.NONE).setText(new String[] {name, provider.baseUrl().getAuthority(),
                    Messages.models_looking, provider.defaultModel().orElse("")});
        }
        for (int i = 0; i < rows.size(); i++) {
            if (before.isEmpty() ? i == 0 : rows.get(i).provider().id().equals(before.get())) {
                table.select(i);
            }
        }
        fit();
        refreshKeys();
    }

    /** Looks up anew where the keys are. */
    void refreshKeys() {
        List<ProviderRow> asked = rows;
        Background.start(Messages.models_lookingJob, table,
                cancellation -> asked.stream().map(row -> keys.state(row.provider())).toList(), (states, fault) -> {
                    if (asked == rows) {
                        for (int i = 0; i < rows.size(); i++) {
                            table.getItem(i).setText(KEY_COLUMN, fault == null ? states.get(i) : Background.words(fault));
                        }
                        fit();
                    }
                });
    }

    Optional<ProviderRow> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }
}
