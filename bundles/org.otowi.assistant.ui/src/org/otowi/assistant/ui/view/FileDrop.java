package org.otowi.assistant.ui.view;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ResourceTransfer;

/** Attaches files that are dropped: from the Project Explorer or from outside the IDE. */
final class FileDrop extends DropTargetAdapter {

    private final AttachmentList attachments;

    FileDrop(AttachmentList attachments) {
        this.attachments = attachments;
    }

    void addTo(Control control) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(ResourceTransfer.getInstance(), FileTransfer.getInstance());
        target.addDropListener(this);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void drop(DropTargetEvent event) {
        files(event.data).forEach(attachments::attach);
    }

    private static Stream<Path> files(Object dropped) {
        if (dropped instanceof IResource[] resources) {
            return Arrays.stream(resources).filter(resource -> resource instanceof IFile && resource.getLocation() != null)
                    .map(resource -> resource.getLocation().toPath());
        }
        return dropped instanceof String[] names ? Arrays.stream(names).map(Path::of) : Stream.empty();
    }
}
