package org.otowi.provenance.ui.internal.preferences;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.preference.StringButtonFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.otowi.provenance.workspace.signing.SigningSettings;

/** Edits the absolute path of a file; empty is valid and means none. Does not look at the disk. */
final class FilePathEditor extends StringButtonFieldEditor {

    FilePathEditor(String name, String label, Composite parent) {
        init(name, label);
        setChangeButtonText(Messages.browse);
        setErrorMessage(Messages.pathInvalid);
        setValidateStrategy(VALIDATE_ON_KEY_STROKE);
        createControl(parent);
        // The superclass listens to keys only, and would not notice what is pasted.
        getTextControl().addModifyListener(event -> valueChanged());
        getTextControl().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = label.replace("&", "");
            }
        });
    }

    @Override
    protected String changePressed() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setFileName(getStringValue());
        return dialog.open();
    }

    @Override
    protected boolean doCheckState() {
        Optional<Path> path = SigningSettings.path(getStringValue());
        return getStringValue().isBlank() || path.filter(Path::isAbsolute).isPresent();
    }
}
