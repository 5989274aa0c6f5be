package org.otowi.assistant.workspace.proposal;

import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.text.IDocument;

/** What a file holds now: in the editor if one is open, else on the disk. Never with a byte order mark. */
final class PresentText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PresentText() {}

    /** The text of the file; empty where there is no such file. */
    static String of(IFile file, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        file.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
        if (!file.exists()) {
            return "";
        }
        ITextFileBufferManager buffers = ITextFileBufferManager.DEFAULT;
        IPath path = file.getFullPath();
        buffers.connect(path, LocationKind.IFILE, progress.split(1));
        try {
            IDocument document = buffers.getTextFileBuffer(path, LocationKind.IFILE).getDocument();
            String text = DocumentContext.call(document::get);
            return text.substring(markOf(text).length());
        } finally {
            buffers.disconnect(path, LocationKind.IFILE, null);
        }
    }

    /** The mark that the text of a buffer begins with: buffers drop it only where they know the content type of the file. */
    static String markOf(String bufferText) {
        return bufferText.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    }
}
