package org.otowi.assistant.workspace.proposal;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

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
        try (TextBuffer open = TextBuffer.of(file, progress.split(1))) {
            String text = DocumentContext.call(open.buffer().getDocument()::get);
            return text.substring(markOf(text).length());
        }
    }

    /**
     * The mark that the text of a buffer begins with: buffers drop it only where they know the content type of the
     * file.
     */
    static String markOf(String bufferText) {
        return bufferText.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    }
}
