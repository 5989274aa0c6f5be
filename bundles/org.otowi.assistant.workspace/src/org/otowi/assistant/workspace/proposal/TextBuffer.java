package org.otowi.assistant.workspace.proposal;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** The text buffer of a file, which open editors share, for as long as it is used. */
record TextBuffer(IFile file, ITextFileBuffer buffer) implements AutoCloseable {

    /**
     * Connects to the buffer, which reads the file unless an editor has done so.
     *
     * @throws CoreException if the file cannot be read as text
     */
    static TextBuffer of(IFile file, IProgressMonitor monitor) throws CoreException {
        ITextFileBufferManager buffers = ITextFileBufferManager.DEFAULT;
        buffers.connect(file.getFullPath(), LocationKind.IFILE, monitor);
        TextBuffer text = new TextBuffer(file, buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE));
        IStatus status = text.buffer().getStatus();
        if (status.isOK()) {
            return text;
        }
        text.close();
        throw new CoreException(new Status(IStatus.ERROR, TextBuffer.class,
                NLS.bind(Messages.notText, file.getFullPath(), file.getCharset()), status.getException()));
    }

    @Override
    public void close() throws CoreException {
        ITextFileBufferManager.DEFAULT.disconnect(file.getFullPath(), LocationKind.IFILE, null);
    }
}
