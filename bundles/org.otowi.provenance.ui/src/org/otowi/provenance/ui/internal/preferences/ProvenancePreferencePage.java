package org.otowi.provenance.ui.internal.preferences;

import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.otowi.provenance.workspace.signing.KeyChoice;
import org.otowi.provenance.workspace.signing.LogSigning;
import org.otowi.provenance.workspace.signing.RequiredSigning;
import org.otowi.provenance.workspace.signing.SigningSettings;

/** With which key records are signed, and whose signatures and time stamps are believed. */
public final class ProvenancePreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private final LogSigning signing = PlatformUI.getWorkbench().getService(LogSigning.class);
    private final Optional<RequiredSigning.Rule> rule = RequiredSigning.inForce();
    private FilePathEditor keyFile;
    private KeyPane key;
    private KeyChoice choice;

    public ProvenancePreferencePage() {
        super(GRID);
        setDescription(Messages.introduction);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, SigningSettings.NODE));
        getPreferenceStore().setDefault(SigningSettings.KEY_CHOICE, usual().value());
        choice = SigningSettings.ofWorkspace().choice();
    }

    @Override
    public void init(IWorkbench workbench) {
        // the store needs nothing of the workbench
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        addField(new KeyChoiceEditor(parent, rule));
        keyFile = path(SigningSettings.KEY_FILE, Messages.keyFile);
        key = new KeyPane(parent, keyFile.getNumberOfControls(), signing);
        path(SigningSettings.ALLOWED_SIGNERS, Messages.allowedSigners);
        path(SigningSettings.REVOKED_KEYS, Messages.revokedKeys);
        path(SigningSettings.AUTHORITIES, Messages.authorities);
    }

    private FilePathEditor path(String name, String label) {
        FilePathEditor editor = new FilePathEditor(name, label, getFieldEditorParent());
        addField(editor);
        return editor;
    }

    @Override
    protected void initialize() {
        super.initialize();
        showKey();
    }

    @Override
    protected void performDefaults() {
        super.performDefaults();
        choice = usual();
        showKey();
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        super.propertyChange(event);
        if (event.getNewValue() instanceof String value) {
            for (KeyChoice each : KeyChoice.values()) {
                choice = each.value().equals(value) && event.getSource() instanceof KeyChoiceEditor ? each : choice;
            }
        }
        showKey();
    }

    /** Only now the key that Eclipse keeps is made. */
    @Override
    public boolean performOk() {
        boolean done = super.performOk();
        if (choice == KeyChoice.ECLIPSE) {
            signing.makeKey().thenAccept(made -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (getControl() != null && !getControl().isDisposed()) {
                    showKey();
                }
            }));
        }
        return done;
    }

    private KeyChoice usual() {
        return rule.isPresent() ? KeyChoice.ECLIPSE : KeyChoice.OFF;
    }

    private void showKey() {
        keyFile.setEnabled(choice == KeyChoice.FILE, getFieldEditorParent());
        key.look(choice, SigningSettings.path(keyFile.getStringValue()));
    }
}
