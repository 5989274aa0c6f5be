package org.otowi.assistant.ui.commands;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;

/** The files that a command is to work on: those selected, else the one in the active editor. */
final class ChosenFiles {

    private ChosenFiles() {}

    static List<IFile> of(ExecutionEvent event) {
        List<IFile> selected = files(HandlerUtil.getCurrentStructuredSelection(event));
        return selected.isEmpty() ? edited(event) : selected;
    }

    private static List<IFile> files(IStructuredSelection selection) {
        return Stream.of(selection.toArray()).map(ResourceUtil::getFile).filter(Objects::nonNull).distinct().toList();
    }

    private static List<IFile> edited(ExecutionEvent event) {
        return Stream.ofNullable(HandlerUtil.getActiveEditorInput(event)).map(ResourceUtil::getFile)
                .filter(Objects::nonNull).toList();
    }
}
