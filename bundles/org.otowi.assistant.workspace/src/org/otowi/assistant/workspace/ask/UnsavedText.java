package org.otowi.assistant.workspace.ask;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.osgi.util.NLS;

/** The readers read files, so what an editor has not saved yet is not in an answer. */
final class UnsavedText {

    private UnsavedText() {}

    /** What to tell the person of a file that an editor has changed; empty if none has. */
    static Optional<String> note(Path file) {
        IFile resource = ResourcesPlugin.getWorkspace().getRoot()
                .getFileForLocation(org.eclipse.core.runtime.Path.fromOSString(file.toString()));
        if (resource == null) {
            return Optional.empty();
        }
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager()
                .getTextFileBuffer(resource.getFullPath(), LocationKind.IFILE);
        return buffer != null && buffer.isDirty() ? Optional.of(NLS.bind(Messages.Asker_unsaved, file.getFileName()))
                : Optional.empty();
    }
}
