package org.otowi.assistant.ui.preferences.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.otowi.assistant.ui.preview.AccessibleNames;
import org.otowi.assistant.workspace.models.SettingsDraft;

/** Who answers where nobody was chosen. */
final class DefaultChoice {

    private final Combo combo;
    private final List<Optional<String>> ids = new ArrayList<>();

    DefaultChoice(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.models_default);
        combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        AccessibleNames.set(combo, Messages.models_default);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    }

    void show(List<ProviderRow> rows, Optional<String> chosen) {
        ids.clear();
        combo.removeAll();
        add(Optional.empty(), Messages.models_embedded);
        rows.forEach(row -> add(Optional.of(row.provider().id()), row.provider().name()));
        combo.select(Math.max(0, ids.indexOf(chosen)));
    }

    private void add(Optional<String> id, String label) {
        ids.add(id);
        combo.add(label);
    }

    void apply(SettingsDraft draft) {
        Optional<String> chosen = ids.get(Math.max(0, combo.getSelectionIndex()));
        boolean shown = draft.settings().provider().isEmpty() || ids.contains(draft.settings().provider());
        if (shown && !chosen.equals(draft.settings().provider())) {
            draft.setDefault(chosen);
        }
    }
}
