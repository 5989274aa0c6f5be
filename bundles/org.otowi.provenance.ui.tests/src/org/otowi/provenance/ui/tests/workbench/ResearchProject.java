package org.otowi.provenance.ui.tests.workbench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;

/** A project of the workspace under test that goes when it is closed. */
public final class ResearchProject implements AutoCloseable {

    private final IProject project;

    public ResearchProject(String name) throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (project.exists()) {
            project.delete(true, true, null);
        }
        project.create(null);
        project.open(null);
    }

    public IProject project() {
        return project;
    }

    /** Creates or overwrites a file of UTF-8 text. */
    public IFile write(String path, String text) throws CoreException {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Creates or overwrites a file. */
    public IFile write(String path, byte[] content) throws CoreException {
        IFile file = project.getFile(new Path(path));
        if (file.exists()) {
            file.setContents(new ByteArrayInputStream(content), true, false, null);
        } else {
            file.create(new ByteArrayInputStream(content), true, null);
        }
        return file;
    }

    @Override
    public void close() throws CoreException {
        Ui.run(() -> Ui.page().closeAllEditors(false));
        project.delete(true, true, null);
    }
}
