package org.otowi.assistant.ui.preview;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.otowi.assistant.workspace.ask.SendGuard;
import org.otowi.models.egress.EgressPreview;

/** Opens the preview over the active window. */
public final class PreviewGuard implements SendGuard {

    @Override
    public void confirm(EgressPreview preview, List<String> notes, Consumer<Decided> receiver) {
        if (!PlatformUI.isWorkbenchRunning()) {
            receiver.accept(Decided.NOT);
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> open(preview, notes, receiver));
    }

    private static void open(EgressPreview preview, List<String> notes, Consumer<Decided> receiver) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        SendPreviewDialog dialog = new SendPreviewDialog(window == null ? null : window.getShell(), preview, notes);
        dialog.setBlockOnOpen(false);
        dialog.open();
        dialog.getShell().addDisposeListener(event ->
                receiver.accept(new Decided(dialog.isToBeSent(), dialog.justification())));
    }
}
