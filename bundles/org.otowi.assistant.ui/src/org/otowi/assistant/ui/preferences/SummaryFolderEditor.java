package org.otowi.assistant.ui.preferences;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;

/** Edits the path of a folder inside any project; empty is valid and means none. */
final class SummaryFolderEditor extends StringFieldEditor {

    SummaryFolderEditor(String name, String label, Composite parent) {
        super(name, label, UNLIMITED, VALIDATE_ON_KEY_STROKE, parent);
        setEmptyStringAllowed(true);
        setErrorMessage(Messages.folderInvalid);
        getTextControl().setMessage(Messages.folderHint);
    }

    @Override
    protected boolean doCheckState() {
        String folder = getStringValue().strip();
        IPath path = IPath.fromPortableString(folder);
        return folder.isEmpty() || !path.isAbsolute() && path.getDevice() == null && !path.segment(0).equals("..")
                && ResourcesPlugin.getWorkspace().validatePath("/project/" + folder, IResource.FOLDER).isOK();
    }
}
