package org.otowi.assistant.ui.review;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.FileEditorInput;

/** The editor of the file that a proposal is for; never a program outside the workbench. */
record TargetEditor(IWorkbenchPage page, IFile file) {

    /** Opens it or, where it is open, brings it to the top; with the focus if it is to be activated. */
    void open(boolean activate) throws PartInitException {
        IEditorPart open = ResourceUtil.findEditor(page, file);
        if (open == null) {
            page.openEditor(new FileEditorInput(file), editorId(), activate);
        } else if (activate) {
            page.activate(open);
        }
    }

    /** Whether it is open and holds changes that are not saved. */
    boolean isUnsaved() {
        IEditorPart open = ResourceUtil.findEditor(page, file);
        return open != null && open.isDirty();
    }

    private String editorId() throws PartInitException {
        IEditorDescriptor descriptor = IDE.getEditorDescriptor(file, true, false);
        return descriptor.isInternal() ? descriptor.getId() : EditorsUI.DEFAULT_TEXT_EDITOR_ID;
    }
}
