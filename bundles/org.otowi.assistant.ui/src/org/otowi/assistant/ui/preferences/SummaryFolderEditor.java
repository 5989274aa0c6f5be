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
        // The superclass listens to keys only, and would not notice what is pasted.
        getTextControl().addModifyListener(event -> valueChanged());
    }

    @Override
    protected boolean doCheckState() {
        String folder = getStringValue().strip();
        IPath path = IPath.fromPortableString(folder);
        boolean isInside = !path.isAbsolute() && path.getDevice() == null && path.segmentCount() > 0
                && !path.segment(0).equals("..");
        return folder.isEmpty() || isInside
                && ResourcesPlugin.getWorkspace().validatePath("/project/" + folder, IResource.FOLDER).isOK();
    }
}
