package org.otowi.assistant.ui.preferences.models;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.otowi.assistant.ui.preview.AccessibleNames;
import org.otowi.assistant.workspace.models.SettingsDraft;
import org.otowi.models.settings.ConnectionSettings;

/** Certificates: whom to trust beside those whom Java trusts, and who we are. Checks cannot be switched off. */
final class TrustGroup {

    private final Text authorities;
    private final Text own;
    private final Text key;
    private final Text password;

    TrustGroup(Composite parent) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(Messages.trust);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
        authorities = file(group, Messages.trust_authorities, "*.pem;*.crt;*.cer");
        own = file(group, Messages.trust_own, "*.p12;*.pfx;*.pem");
        key = file(group, Messages.trust_key, "*.pem;*.key");
        password = text(group, Messages.trust_password);
        password.setToolTipText(Messages.trust_passwordToolTip);
        ((GridData) password.getLayoutData()).horizontalSpan = 2;
    }

    private static Text file(Composite parent, String label, String kinds) {
        Text text = text(parent, label);
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText(Messages.browse);
        AccessibleNames.set(browse, NLS.bind(Messages.browseFor, label));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            FileDialog dialog = new FileDialog(browse.getShell(), SWT.OPEN);
            dialog.setFilterExtensions(new String[] {kinds, "*"});
            String chosen = dialog.open();
            if (chosen != null) {
                text.setText(chosen);
            }
        }));
        return text;
    }

    private static Text text(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        AccessibleNames.set(text, label);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(text);
        return text;
    }

    void show(ConnectionSettings connection) {
        authorities.setText(connection.caFile().map(Path::toString).orElse(""));
        own.setText(connection.certificate().map(each -> each.file().toString()).orElse(""));
        key.setText(connection.certificate().flatMap(ConnectionSettings.Certificate::keyFile)
                .map(Path::toString).orElse(""));
        password.setText(connection.certificate().flatMap(ConnectionSettings.Certificate::passwordVariable).orElse(""));
    }

    void apply(SettingsDraft draft) {
        draft.trust(path(authorities), path(own), path(key),
                Optional.of(password.getText().strip()).filter(name -> !name.isEmpty()));
    }

    private static Optional<Path> path(Text text) {
        String name = text.getText().strip();
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
