package org.otowi.assistant.ui.preview;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.otowi.assistant.workspace.ask.SendGuard;
import org.otowi.assistant.workspace.ask.ReadyQuestion;

/** Opens the preview over the active window. */
public final class PreviewGuard implements SendGuard {

    @Override
    public void confirm(ReadyQuestion question, Consumer<Optional<ReadyQuestion>> decided) {
        if (!PlatformUI.isWorkbenchRunning()) {
            decided.accept(Optional.empty());
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> open(question, decided));
    }

    private static void open(ReadyQuestion question, Consumer<Optional<ReadyQuestion>> decided) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        SendPreviewDialog dialog =
                new SendPreviewDialog(window == null ? null : window.getShell(), question.preview(), question.notes());
        dialog.setBlockOnOpen(false);
        dialog.open();
        dialog.getShell().addDisposeListener(event -> decided.accept(dialog.isToBeSent()
                ? Optional.of(dialog.justification().map(question::justified).orElse(question)) : Optional.empty()));
    }
}
