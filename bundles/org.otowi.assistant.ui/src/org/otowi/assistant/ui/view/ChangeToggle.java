package org.otowi.assistant.ui.view;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.otowi.assistant.workspace.ask.Attachment.Lines;
import org.otowi.assistant.workspace.ask.ModelChange;

/** Where lines of one file are chosen and a model answers: whether it is to propose a change of them. */
final class ChangeToggle {

    private final AssistantPresenter presenter;
    private final Button button;

    ChangeToggle(Composite parent, int columns, AssistantPresenter presenter) {
        this.presenter = presenter;
        button = new Button(parent, SWT.CHECK);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(1, SWT.DEFAULT).exclude(true).applyTo(button);
        button.setVisible(false);
    }

    /** Whether a change is to be asked for. */
    boolean isOn() {
        return button.getVisible() && button.getSelection();
    }

    /** Follows what is chosen; returns whether it came or went. */
    boolean update() {
        Optional<Lines> lines = presenter.model().get().isEmbedded() ? Optional.empty()
                : ModelChange.lines(presenter.attachments().all());
        lines.ifPresent(this::name);
        boolean moves = button.getVisible() != lines.isPresent();
        button.setVisible(lines.isPresent());
        ((GridData) button.getLayoutData()).exclude = lines.isEmpty();
        return moves;
    }

    private void name(Lines lines) {
        String file = presenter.attachments().all().get(0).file().getFileName().toString();
        String label = lines.first() == lines.last() ? NLS.bind(Messages.Change_line, String.valueOf(lines.first()))
                : NLS.bind(Messages.Change_lines, String.valueOf(lines.first()), String.valueOf(lines.last()));
        if (!button.getText().equals(label)) {
            button.setText(label);
        }
        button.setToolTipText(NLS.bind(Messages.Change_toolTip, file));
    }
}
