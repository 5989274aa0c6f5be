package org.otowi.assistant.ui.preferences.models;

import java.time.Duration;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.otowi.assistant.ui.preview.AccessibleNames;
import org.otowi.assistant.workspace.models.SettingsDraft;
import org.otowi.models.settings.Limits;

/** How long a model is waited for, in seconds, and how often it is asked again. */
final class PatienceGroup {

    private static final int LONGEST = 3_600;
    private static final int MOST_RETRIES = 10;
    private static final int COLUMNS = 6;

    private final Spinner first;
    private final Spinner idle;
    private final Spinner retries;

    PatienceGroup(Composite parent) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(Messages.patience);
        group.setToolTipText(Messages.patience_toolTip);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(group);
        first = spinner(group, Messages.patience_first, 1, LONGEST);
        idle = spinner(group, Messages.patience_idle, 1, LONGEST);
        retries = spinner(group, Messages.patience_retries, 0, MOST_RETRIES);
    }

    private static Spinner spinner(Composite parent, String label, int least, int most) {
        new Label(parent, SWT.NONE).setText(label);
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setMinimum(least);
        spinner.setMaximum(most);
        AccessibleNames.set(spinner, label);
        return spinner;
    }

    void show(Limits limits) {
        first.setSelection((int) Math.min(LONGEST, limits.firstToken().toSeconds()));
        idle.setSelection((int) Math.min(LONGEST, limits.idle().toSeconds()));
        retries.setSelection(limits.retries());
    }

    /** Takes on what was changed; what was not stays as exact as it was. */
    void apply(SettingsDraft draft) {
        Limits before = draft.settings().limits();
        draft.patience(seconds(first, before.firstToken()), seconds(idle, before.idle()),
                retries.getSelection() == Math.min(MOST_RETRIES, before.retries())
                        ? before.retries() : retries.getSelection());
    }

    private static Duration seconds(Spinner spinner, Duration before) {
        return spinner.getSelection() == Math.min(LONGEST, before.toSeconds()) ? before
                : Duration.ofSeconds(spinner.getSelection());
    }
}
