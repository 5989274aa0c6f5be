package org.otowi.assistant.ui.preferences.models;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.otowi.assistant.ui.preview.AccessibleNames;
import org.otowi.assistant.workspace.models.KeyRing;
import org.otowi.models.provider.Provider;

/** Takes a key and puts it into the secure storage, or keeps it for this session; the key is never shown. */
final class KeyDialog extends TitleAreaDialog {

    private static final int FORGET_ID = IDialogConstants.CLIENT_ID;
    private static final int WIDTH = 380;

    private final Provider provider;
    private final KeyRing keys;
    private Text key;
    private Button secure;
    private Button session;

    KeyDialog(Shell shell, Provider provider, KeyRing keys) {
        super(shell);
        this.provider = provider;
        this.keys = keys;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.key_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.key_heading, provider.name()));
        setMessage(NLS.bind(Messages.key_message, provider.baseUrl().getAuthority()));
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(form);
        new Label(form, SWT.NONE).setText(Messages.key_label);
        key = new Text(form, SWT.BORDER | SWT.PASSWORD);
        AccessibleNames.set(key, Messages.key_label);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(key);
        key.addModifyListener(event -> update(true));
        secure = radio(form, Messages.key_secure);
        session = radio(form, Messages.key_session);
        secure.setSelection(true);
        return area;
    }

    private static Button radio(Composite form, String label) {
        Button button = new Button(form, SWT.RADIO);
        button.setText(label);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(button);
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, FORGET_ID, Messages.key_forget, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.key_keep, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        update(true);
    }

    private void update(boolean idle) {
        getButton(OK).setEnabled(idle && !key.getText().isBlank());
        getButton(FORGET_ID).setEnabled(idle);
        key.setEnabled(idle);
        secure.setEnabled(idle);
        session.setEnabled(idle);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == FORGET_ID) {
            work(cancellation -> {
                keys.forget(provider);
                return true;
            });
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        String value = key.getText().strip();
        if (session.getSelection()) {
            keys.keepForSession(provider, value);
            super.okPressed();
            return;
        }
        work(cancellation -> {
            keys.store(provider, value);
            return true;
        });
    }

    /** The storage may wait for a password or for the desktop; the dialog can be cancelled meanwhile. */
    private void work(Background.Work<Boolean> access) {
        setErrorMessage(null);
        setMessage(Messages.key_working);
        update(false);
        Background.start(Messages.key_title, key, access, (done, fault) -> {
            if (fault == null) {
                super.okPressed();
            } else {
                update(true);
                setErrorMessage(Background.words(fault));
                secure.setSelection(false);
                session.setSelection(true);
                session.setFocus();
            }
        });
    }
}
